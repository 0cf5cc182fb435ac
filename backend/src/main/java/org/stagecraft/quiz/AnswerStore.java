package org.stagecraft.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.stagecraft.classroom.MemberState;
import org.stagecraft.meeting.MeetingState;

/**
 * Every statement on the table of answers, in plain JDBC. A whole class saves at the same second: one statement that
 * checks every rule and commits by itself is all that a saved answer costs. See docs/decisions/0008-answer-path.md.
 */
@Singleton
class AnswerStore {
    /** The rules are in the where clause, so that they hold at the moment of writing, whatever was read before. */
    private static final String SAVE = """
            insert into answer (attempt_id, question_key, response, confidence, fraction, answered_at)
            select a.id, ?, ?::jsonb, ?, ?, ?
            from attempt a
            join participant p on p.id = a.participant_id
            join meeting m on m.id = p.meeting_id
            left join member b on b.classroom_id = m.classroom_id and b.account_id = p.account_id
            where a.id = ? and p.account_id = ? and a.finished_at is null
              and m.ended_at is null
              and (m.opens_at is null or m.opens_at <= ?)
              and (m.closes_at is null or m.closes_at > ?)
              and (m.classroom_id is null or b.state = 'ACTIVE')
            on conflict do nothing
            """;

    private static final String ANSWER =
            "w.attempt_id, w.question_key, w.response::text as response, w.confidence," + " w.fraction, w.answered_at";

    private static final String STANDING = """
            select m.classroom_id, m.opens_at, m.closes_at, m.ended_at, b.state, a.finished_at, %s
            from attempt a
            join participant p on p.id = a.participant_id
            join meeting m on m.id = p.meeting_id
            left join member b on b.classroom_id = m.classroom_id and b.account_id = p.account_id
            left join answer w on w.attempt_id = a.id and w.question_key = ?
            where a.id = ? and p.account_id = ?
            """.formatted(ANSWER);

    private static final String ATTEMPT = """
            select p.account_id, m.lesson_version_id, a.step_key, a.question_keys
            from attempt a
            join participant p on p.id = a.participant_id
            join meeting m on m.id = p.meeting_id
            where a.id = ?
            """;

    private final DataSource database;
    private final ObjectMapper json;

    AnswerStore(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Saves the answer if the account may answer now and has not answered yet.
     *
     * @return whether it was saved: then it is on disk, for outside a transaction each statement commits by itself
     */
    boolean save(GradedAnswer answer, UUID accountId) {
        OffsetDateTime now = answer.answeredAt().atOffset(ZoneOffset.UTC);
        return on(SAVE, statement -> {
            statement.setString(1, answer.questionKey());
            statement.setString(2, write(answer.response()));
            statement.setString(
                    3, answer.confidence() == null ? null : answer.confidence().name());
            statement.setDouble(4, answer.fraction());
            statement.setObject(5, now);
            statement.setObject(6, answer.attemptId());
            statement.setObject(7, accountId);
            statement.setObject(8, now);
            statement.setObject(9, now);
            return statement.executeUpdate() == 1;
        });
    }

    /** Why {@link #save} did not; absent if the account has no such attempt. */
    Optional<Standing> findStanding(UUID attemptId, String questionKey, UUID accountId, Instant now) {
        return on(STANDING, statement -> {
            statement.setString(1, questionKey);
            statement.setObject(2, attemptId);
            statement.setObject(3, accountId);
            ResultSet row = statement.executeQuery();
            return row.next() ? Optional.of(standing(row, now)) : Optional.empty();
        });
    }

    private Standing standing(ResultSet row, Instant now) throws SQLException {
        String member = row.getString("state");
        return new Standing(
                row.getString("classroom_id") != null,
                member == null ? null : MemberState.valueOf(member),
                row.getString("finished_at") != null,
                MeetingState.at(now, time(row, "opens_at"), time(row, "closes_at"), time(row, "ended_at")),
                row.getString("response") == null ? Optional.empty() : Optional.of(answer(row)));
    }

    Optional<KnownAttempt> findAttempt(UUID attemptId) {
        return on(ATTEMPT, statement -> {
            statement.setObject(1, attemptId);
            ResultSet row = statement.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new KnownAttempt(
                    row.getObject("account_id", UUID.class),
                    row.getObject("lesson_version_id", UUID.class),
                    row.getString("step_key"),
                    Set.copyOf(Arrays.asList(
                            (String[]) row.getArray("question_keys").getArray()))));
        });
    }

    /** By question, what has been answered in an attempt so far. */
    Map<String, GradedAnswer> ofAttempt(UUID attemptId) {
        return byQuestion(list("where w.attempt_id = ?", attemptId));
    }

    /** The answers of all attempts of one participant. */
    List<GradedAnswer> ofParticipant(UUID participantId) {
        return list("where w.attempt_id in (select id from attempt where participant_id = ?)", participantId);
    }

    /** All answers a person gave. */
    List<GradedAnswer> ofAccount(UUID accountId) {
        return list(
                "join attempt a on a.id = w.attempt_id join participant p on p.id = a.participant_id"
                        + " where p.account_id = ?",
                accountId);
    }

    private static Map<String, GradedAnswer> byQuestion(List<GradedAnswer> answers) {
        Map<String, GradedAnswer> found = new LinkedHashMap<>();
        answers.forEach(answer -> found.put(answer.questionKey(), answer));
        return found;
    }

    private List<GradedAnswer> list(String where, Object... parameters) {
        String sql = "select " + ANSWER + " from answer w " + where + " order by w.answered_at, w.question_key";
        return on(sql, statement -> {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            ResultSet rows = statement.executeQuery();
            List<GradedAnswer> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(answer(rows));
            }
            return answers;
        });
    }

    private GradedAnswer answer(ResultSet row) throws SQLException {
        String confidence = row.getString("confidence");
        return new GradedAnswer(
                row.getObject("attempt_id", UUID.class),
                row.getString("question_key"),
                read(row.getString("response")),
                confidence == null ? null : Confidence.valueOf(confidence),
                row.getDouble("fraction"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T on(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The answers could not be read or saved", e);
        }
    }

    private String write(Response response) {
        try {
            return json.writeValueAsString(response);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response read(String text) {
        try {
            return json.readValue(text, Response.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer in the database cannot be read", e);
        }
    }
}
