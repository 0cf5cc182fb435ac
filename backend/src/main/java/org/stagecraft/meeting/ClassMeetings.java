package org.stagecraft.meeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.stagecraft.classroom.ClassroomRecords;

/** What is kept here about a class: its meetings, and who took part in them. */
@Singleton
class ClassMeetings implements ClassroomRecords {
    /** One meeting in the class's export. */
    record Sitting(MeetingView meeting, List<Attendance> participants) {}

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final MeetingReading reading;

    ClassMeetings(MeetingRepository meetings, ParticipantRepository participants, MeetingReading reading) {
        this.meetings = meetings;
        this.participants = participants;
        this.reading = reading;
    }

    @Override
    public Map<String, Long> count(UUID classroomId) {
        return Map.of(
                "meetings", meetings.countOfClassroom(classroomId),
                "participants", participants.countOfClassroom(classroomId));
    }

    @Override
    public Map<String, Long> count(UUID classroomId, UUID accountId) {
        return Map.of("participants", participants.countOfClassroom(classroomId, accountId));
    }

    @Override
    public void erase(UUID classroomId, UUID accountId) {
        participants.deleteOfClassroom(classroomId, accountId);
    }

    @Override
    public Set<UUID> withWorkOfTheirOwn(Set<UUID> accountIds) {
        return meetings.learnersAmong(accountIds);
    }

    @Override
    public Export export(UUID classroomId) {
        List<Sitting> sittings = meetings.listOfClassroom(classroomId).stream()
                .map(meeting -> new Sitting(
                        reading.view(meeting, null),
                        participants.listOfMeeting(meeting.id()).stream()
                                .map(Attendance::of)
                                .toList()))
                .toList();
        return new Export(
                "meetings",
                sittings,
                sittings.stream().map(ClassMeetings::column).toList());
    }

    private static Column column(Sitting sitting) {
        LocalDate opened = sitting.meeting().createdAt().atZone(ZoneOffset.UTC).toLocalDate();
        Map<UUID, String> states = new HashMap<>();
        sitting.participants()
                .forEach(part -> states.put(part.accountId(), part.finishedAt() == null ? "started" : "finished"));
        return new Column(sitting.meeting().lessonTitle() + " " + opened, states);
    }
}
