package org.stagecraft.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/** Every query for participants and their steps. Writes are single statements: two devices may send them at once. */
@Singleton
class ParticipantRepository implements PanacheRepositoryBase<Participant, UUID> {
    private static final String OF_STUDENT =
            "accountId = ?2 and meetingId in (select id from Meeting where classroomId = ?1)";

    record Mark(
            UUID participantId,
            String stepKey,
            Instant startedAt,
            @Nullable Instant completedAt) {}

    record Joining(UUID participantId, UUID meetingId, UUID accountId, Instant now) {}

    Optional<Participant> findOf(UUID meetingId, UUID accountId) {
        return find("meetingId = ?1 and accountId = ?2", meetingId, accountId).firstResultOptional();
    }

    List<Participant> listOfMeeting(UUID meetingId) {
        return list("meetingId = ?1 order by startedAt, id", meetingId);
    }

    List<Participant> listOfAccount(UUID accountId) {
        return list("accountId = ?1 order by startedAt, id", accountId);
    }

    long countOf(UUID meetingId) {
        return count("meetingId", meetingId);
    }

    long countOfClassroom(UUID classroomId) {
        return count("meetingId in (select id from Meeting where classroomId = ?1)", classroomId);
    }

    long countOfClassroom(UUID classroomId, UUID accountId) {
        return count(OF_STUDENT, classroomId, accountId);
    }

    void deleteOfClassroom(UUID classroomId, UUID accountId) {
        delete(OF_STUDENT, classroomId, accountId);
    }

    Map<UUID, Participant> mapByMeeting(UUID accountId, Collection<UUID> meetings) {
        Map<UUID, Participant> found = new HashMap<>();
        list("accountId = ?1 and meetingId in ?2", accountId, meetings).forEach(p -> found.put(p.meetingId(), p));
        return found;
    }

    void add(Joining joining) {
        write("""
                insert into participant (id, meeting_id, account_id, started_at, last_seen_at)
                values (:id, :meeting, :account, :now, :now)
                on conflict (meeting_id, account_id) do nothing
                """)
                .setParameter("id", joining.participantId())
                .setParameter("meeting", joining.meetingId())
                .setParameter("account", joining.accountId())
                .setParameter("now", joining.now())
                .executeUpdate();
    }

    /** The account's earliest work alone in this lesson version. Earliest, because first attempts count. */
    Optional<Participant> findWorkAlone(UUID accountId, UUID lessonVersionId) {
        return find("""
                        from Participant p
                        where p.accountId = ?1
                          and exists (select 1 from Meeting m
                                      where m.id = p.meetingId and m.learnerId = ?1 and m.lessonVersionId = ?2)
                          and exists (select 1 from StepRow s where s.id.participantId = p.id)
                        order by p.startedAt, p.id
                        """, accountId, lessonVersionId).firstResultOptional();
    }

    /** Moves a participant, and so all work that hangs on it, unless the account already takes part there. */
    boolean move(UUID participantId, UUID fromMeeting, UUID toMeeting, Instant now) {
        return write("""
                        update participant p set meeting_id = :to, last_seen_at = :now
                        where p.id = :id and p.meeting_id = :from
                          and not exists (select 1 from participant other
                                          where other.meeting_id = :to and other.account_id = p.account_id)
                        """)
                        .setParameter("id", participantId)
                        .setParameter("from", fromMeeting)
                        .setParameter("to", toMeeting)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void touch(UUID participantId, Instant now) {
        write("update participant set last_seen_at = :now where id = :id")
                .setParameter("id", participantId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Begins a step; completes it too if {@code completedAt} is given. The first time of each stays. */
    void mark(UUID participantId, String stepKey, Instant now, @Nullable Instant completedAt) {
        write("""
                insert into step_progress as s (participant_id, step_key, started_at, completed_at)
                values (:id, :step, :now, :completed)
                on conflict (participant_id, step_key)
                do update set completed_at = coalesce(s.completed_at, excluded.completed_at)
                """)
                .setParameter("id", participantId)
                .setParameter("step", stepKey)
                .setParameter("now", now)
                .setParameter("completed", completedAt, Instant.class)
                .executeUpdate();
    }

    void finish(UUID participantId, Instant now) {
        write("update participant set finished_at = :now where id = :id and finished_at is null")
                .setParameter("id", participantId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** By participant and step. Rows, not entities: they are read again in the transaction that writes them. */
    Map<UUID, Map<String, StepProgress>> stepsOf(Collection<UUID> participants) {
        Map<UUID, Map<String, StepProgress>> steps = new HashMap<>();
        getEntityManager()
                .createQuery("""
                        select new org.stagecraft.meeting.ParticipantRepository$Mark(
                            s.id.participantId, s.id.stepKey, s.startedAt, s.completedAt)
                        from StepRow s where s.id.participantId in :participants
                        """, Mark.class)
                .setParameter("participants", participants)
                .getResultList()
                .forEach(mark -> steps.computeIfAbsent(mark.participantId(), id -> new HashMap<>())
                        .put(mark.stepKey(), new StepProgress(mark.stepKey(), mark.startedAt(), mark.completedAt())));
        return steps;
    }

    private MutationQuery write(String sql) {
        return getEntityManager().unwrap(Session.class).createNativeMutationQuery(sql);
    }
}
