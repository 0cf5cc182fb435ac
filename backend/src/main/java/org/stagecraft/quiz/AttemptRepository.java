package org.stagecraft.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Every query for attempts. */
@Singleton
class AttemptRepository implements PanacheRepositoryBase<AttemptRow, UUID> {
    /** An attempt about to begin. */
    record Beginning(UUID id, UUID participantId, String stepKey, Purpose purpose, List<String> questionKeys) {}

    AttemptRow get(UUID id) {
        return findByIdOptional(id).orElseThrow(QuizProblems::noSuchAttempt);
    }

    Optional<AttemptRow> findFirst(UUID participantId, String stepKey) {
        return find("participantId = ?1 and stepKey = ?2 and number = 1", participantId, stepKey)
                .firstResultOptional();
    }

    Optional<AttemptRow> findOpenPractice(UUID participantId, String stepKey) {
        return find("participantId = ?1 and stepKey = ?2 and number > 1 and finishedAt is null", participantId, stepKey)
                .firstResultOptional();
    }

    List<AttemptRow> listOf(UUID participantId) {
        return list("participantId = ?1 order by stepKey, number", participantId);
    }

    List<AttemptRow> listOfAccount(UUID accountId) {
        return session()
                .createNativeQuery("""
                        select a.* from attempt a join participant p on p.id = a.participant_id
                        where p.account_id = :account order by a.started_at, a.id
                        """, AttemptRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * Adds the participant's next attempt, unless another tab has just begun the same one. A first attempt is number 1
     * without counting: a count that sees the other tab's row would number ours 2, which is not a conflict but wrong.
     */
    boolean add(Beginning attempt, long seed, Instant now) {
        return session()
                        .createNativeMutationQuery("""
                                insert into attempt (id, participant_id, step_key, number, purpose, seed, question_keys,
                                                     started_at)
                                select :id, :participant, :step,
                                       case when :purpose = 'FIRST' then 1 else 1 + count(*) end,
                                       :purpose, :seed, :questions, :now
                                from attempt where participant_id = :participant and step_key = :step
                                on conflict do nothing
                                """)
                        .setParameter("id", attempt.id())
                        .setParameter("participant", attempt.participantId())
                        .setParameter("step", attempt.stepKey())
                        .setParameter("purpose", attempt.purpose().name())
                        .setParameter("seed", seed)
                        .setParameter("questions", attempt.questionKeys().toArray(String[]::new))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
