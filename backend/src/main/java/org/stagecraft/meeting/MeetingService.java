package org.stagecraft.meeting;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.classroom.Classrooms;
import org.stagecraft.platform.http.ETags;
import org.stagecraft.platform.privacy.Receipt;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.platform.time.Ids;

/** Opens, changes and erases meetings. */
@Singleton
class MeetingService {
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final MeetingAccess access;
    private final Classrooms classrooms;
    private final LessonUse lessons;
    private final Instance<MeetingWork> work;
    private final Clock clock;
    private final Ids ids;

    MeetingService(
            MeetingRepository meetings,
            ParticipantRepository participants,
            MeetingAccess access,
            Classrooms classrooms,
            LessonUse lessons,
            @Any Instance<MeetingWork> work,
            Clock clock,
            Ids ids) {
        this.meetings = meetings;
        this.participants = participants;
        this.access = access;
        this.classrooms = classrooms;
        this.lessons = lessons;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /** @return whether it is new; the same request again finds the meeting it made */
    @Transactional
    boolean open(UUID id, OpenMeeting order, UUID accountId) {
        if (order.pacing() == Pacing.TEACHER) {
            throw MeetingProblems.pacingUnavailable();
        }
        Instant now = clock.instant();
        if (meetings.findByIdOptional(id).isPresent()) {
            requireSame(id, order, accountId);
            return false;
        }
        checkWhoAndWhen(order, accountId, now);
        lessons.requireVisible(order.lessonVersionId(), accountId);
        boolean added = meetings.add(id, order, accountId, now);
        requireSame(id, order, accountId);
        if (order.pacing() == Pacing.SOLO) {
            participants.add(new ParticipantRepository.Joining(ids.next(), id, accountId, now));
        }
        return added;
    }

    private void requireSame(UUID id, OpenMeeting order, UUID accountId) {
        Meeting present = meetings.get(id);
        access.requireOwner(present, accountId);
        if (!present.is(order, accountId)) {
            throw MeetingProblems.exists();
        }
    }

    private void checkWhoAndWhen(OpenMeeting order, UUID accountId, Instant now) {
        if (order.pacing() == Pacing.SOLO) {
            if (order.classroomId() != null || order.opensAt() != null || order.closesAt() != null) {
                throw Problem.invalid(
                        "/pacing",
                        "A meeting of one has no classroom and no times. Use STUDENT to open it for a class.");
            }
            return;
        }
        if (order.classroomId() == null) {
            throw Problem.invalid("/classroomId", "Say for which classroom to open it.");
        }
        classrooms.requireTeacher(order.classroomId(), accountId);
        checkTimes(order.opensAt(), order.closesAt());
        if (order.closesAt() != null && !order.closesAt().isAfter(now)) {
            throw Problem.invalid("/closesAt", "Choose a closing time in the future.");
        }
    }

    private static void checkTimes(@Nullable Instant opensAt, @Nullable Instant closesAt) {
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            throw Problem.invalid("/closesAt", "Choose a closing time after the opening time.");
        }
    }

    @Transactional
    void change(UUID id, ChangeMeeting order, @Nullable String ifMatch, UUID accountId) {
        Meeting meeting = meetings.get(id);
        access.requireTeacher(meeting, accountId);
        ETags.requireMatch(ifMatch, meeting.version());
        Instant opensAt = order.opensAtOr(meeting.opensAt());
        Instant closesAt = order.closesAtOr(meeting.closesAt());
        checkTimes(opensAt, closesAt);
        meeting.reschedule(opensAt, closesAt);
        if (Boolean.TRUE.equals(order.ended())) {
            meeting.end(clock.instant());
        } else if (Boolean.FALSE.equals(order.ended())) {
            meeting.reopen();
        }
        meetings.flush();
    }

    @Transactional
    Receipt erase(UUID id, UUID accountId) {
        Meeting meeting = meetings.get(id);
        access.requireOwner(meeting, accountId);
        Map<String, Long> counts = new TreeMap<>(Map.of("meetings", 1L, "participants", participants.countOf(id)));
        work.forEach(activity -> counts.putAll(activity.countOfMeeting(id)));
        meetings.delete(meeting);
        return new Receipt(id, clock.instant(), counts);
    }
}
