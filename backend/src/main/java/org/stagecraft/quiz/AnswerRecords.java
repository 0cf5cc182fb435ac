package org.stagecraft.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.QuizContent;

/** Stored answers one by one, for a teacher's tables. Read only. */
@Singleton
public class AnswerRecords {
    private static final String SELECT = """
            select p.id, a.step_key, a.number, a.id, n.question_key, cast(n.response as text), n.confidence, n.fraction,
              n.answered_at
            from counted_participant p join attempt a on a.participant_id = p.id join answer n on n.attempt_id = a.id
            where %s
            order by p.id, a.step_key, a.number, n.answered_at, n.question_key
            """;

    private static final String OF_MEETING = SELECT.formatted("p.meeting_id = :meeting");
    private static final String OF_FIRST_ATTEMPT =
            SELECT.formatted("p.id = :participant and a.step_key = :step and a.number = 1");

    private final EntityManager entities;
    private final ObjectMapper json;

    AnswerRecords(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Of all its participants in the order in which they came, practice included. */
    public List<AnswerRecord> ofMeeting(UUID meetingId) {
        List<Object[]> rows = entities.createNativeQuery(OF_MEETING, Object[].class)
                .setParameter("meeting", meetingId)
                .getResultList();
        return rows.stream()
                .map(row -> AnswerRecord.of((UUID) row[0], (String) row[1], ((Number) row[2]).intValue(), answer(row)))
                .toList();
    }

    /** One participant's first answers with feedback and key, as that participant has seen them. */
    public List<AnswerView> viewsOf(UUID participantId, String stepKey, QuizContent quiz) {
        List<Object[]> rows = entities.createNativeQuery(OF_FIRST_ATTEMPT, Object[].class)
                .setParameter("participant", participantId)
                .setParameter("step", stepKey)
                .getResultList();
        return rows.stream()
                .map(this::answer)
                .flatMap(answer ->
                        quiz.find(answer.questionKey()).stream().map(question -> AnswerView.of(question, answer)))
                .toList();
    }

    private GradedAnswer answer(Object[] row) {
        return new GradedAnswer(
                (UUID) row[3],
                (String) row[4],
                response((String) row[5]),
                confidence((String) row[6]),
                ((BigDecimal) row[7]).doubleValue(),
                (Instant) row[8]);
    }

    private static @Nullable Confidence confidence(@Nullable String name) {
        return name == null ? null : Confidence.valueOf(name);
    }

    private Response response(String text) {
        try {
            return json.readValue(text, Response.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored response cannot be read", e);
        }
    }
}
