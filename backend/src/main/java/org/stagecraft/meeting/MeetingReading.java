package org.stagecraft.meeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.classroom.Classrooms;
import org.stagecraft.platform.http.ETags;
import org.stagecraft.platform.paging.Cursor;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;

/** Meetings as the caller sees them. */
@Singleton
class MeetingReading {
    /** A meeting, and the tag of the state in which it was read. */
    record Tagged(MeetingView view, String tag) {}

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final MeetingAccess access;
    private final Classrooms classrooms;
    private final Progress progress;
    private final Clock clock;

    MeetingReading(
            MeetingRepository meetings,
            ParticipantRepository participants,
            MeetingAccess access,
            Classrooms classrooms,
            Progress progress,
            Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.access = access;
        this.classrooms = classrooms;
        this.progress = progress;
        this.clock = clock;
    }

    Tagged get(UUID id, UUID accountId) {
        Meeting meeting = meetings.get(id);
        access.partIn(meeting, accountId);
        Participation me = participants
                .findOf(id, accountId)
                .map(participant -> progress.of(meeting, participant))
                .orElse(null);
        return new Tagged(view(meeting, me), ETags.of(meeting.version()));
    }

    Page<MeetingView> list(@Nullable UUID classroomId, PageRequest request, UUID accountId) {
        List<Meeting> rows;
        if (classroomId == null) {
            rows = meetings.listOf(accountId, classrooms.classroomsOf(accountId), request);
        } else {
            access.partIn(classroomId, accountId);
            rows = meetings.listOfClassroom(classroomId, request);
        }
        Map<UUID, Participation> mine = participationsIn(rows, accountId);
        return Page.of(
                rows,
                request,
                meeting -> view(meeting, mine.get(meeting.id())),
                meeting -> Cursor.of(meeting.createdAt(), meeting.id()));
    }

    private Map<UUID, Participation> participationsIn(List<Meeting> rows, UUID accountId) {
        var found = participants.mapByMeeting(
                accountId, rows.stream().map(Meeting::id).toList());
        Map<Meeting, Participant> parts = new HashMap<>();
        rows.stream()
                .filter(meeting -> found.containsKey(meeting.id()))
                .forEach(meeting -> parts.put(meeting, found.get(meeting.id())));
        return progress.of(parts);
    }

    MeetingView view(Meeting meeting, @Nullable Participation me) {
        return MeetingView.of(meeting, progress.lessonOf(meeting), clock.instant(), me);
    }
}
