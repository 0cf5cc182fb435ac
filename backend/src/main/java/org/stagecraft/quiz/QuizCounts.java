package org.stagecraft.quiz;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Counts attempts and answers, for receipts and the export of a class. */
@Singleton
class QuizCounts {
    private static final String COUNT = """
            select count(distinct a.id), count(w.attempt_id)
            from meeting m
            join participant p on p.meeting_id = m.id
            join attempt a on a.participant_id = p.id
            left join answer w on w.attempt_id = a.id
            where\s""";

    private static final String SCORES = """
            select m.id, a.step_key, to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD'), p.account_id,
                   coalesce(sum(w.fraction), 0), cardinality(a.question_keys)
            from meeting m
            join participant p on p.meeting_id = m.id
            join attempt a on a.participant_id = p.id and a.number = 1
            left join answer w on w.attempt_id = a.id
            where m.classroom_id = :classroom
            group by m.id, a.id, p.id
            order by m.created_at, m.id, a.step_key, p.started_at
            """;

    /** The points of a student's first attempt at a quiz of a meeting. */
    record Score(UUID meetingId, String stepKey, String openedOn, UUID accountId, double points, int outOf) {}

    private final Session database;

    QuizCounts(Session database) {
        this.database = database;
    }

    Map<String, Long> ofMeeting(UUID meetingId) {
        return count("m.id = ?1", meetingId);
    }

    Map<String, Long> ofClassroom(UUID classroomId) {
        return count("m.classroom_id = ?1", classroomId);
    }

    Map<String, Long> ofStudent(UUID classroomId, UUID accountId) {
        return count("m.classroom_id = ?1 and p.account_id = ?2", classroomId, accountId);
    }

    private Map<String, Long> count(String where, Object... parameters) {
        var query = database.createNativeQuery(COUNT + where, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        Object[] row = query.getSingleResult();
        return Map.of("attempts", ((Number) row[0]).longValue(), "answers", ((Number) row[1]).longValue());
    }

    List<Score> scoresOfClassroom(UUID classroomId) {
        return database
                .createNativeQuery(SCORES, Tuple.class)
                .setParameter("classroom", classroomId)
                .getResultList()
                .stream()
                .map(row -> new Score(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, UUID.class),
                        row.get(4, Number.class).doubleValue(),
                        row.get(5, Number.class).intValue()))
                .toList();
    }
}
