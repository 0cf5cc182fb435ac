package org.stagecraft.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the first attempts at a quiz add up to, for whoever looks at a class. Read only. */
@Singleton
public class FirstAttempts {
    private static final String FIRST = """
            with first as (
              select a.id, a.finished_at, a.finished_at is not null as finished, cardinality(a.question_keys) as asked
              from counted_participant p join attempt a on a.participant_id = p.id
              where p.meeting_id = :meeting and a.step_key = :step and a.purpose = 'FIRST')
            """;

    private static final String VERSION = FIRST + """
            select concat_ws('-', count(*), count(finished_at), extract(epoch from max(finished_at)),
              (select concat_ws('-', count(*), extract(epoch from max(n.answered_at)))
                from first f join answer n on n.attempt_id = f.id))
            from first
            """;

    /** One statement, so that all its parts speak of the same moment and the answers are read once. */
    private static final String TOTALS = FIRST + """
            , given as materialized (
              select f.id, f.finished, n.question_key, n.response, n.confidence, n.fraction, n.fraction >= 1 as is_right
              from first f join answer n on n.attempt_id = f.id),
            complete as materialized (
              select f.id, coalesce(sum(g.fraction), 0) as total
              from first f left join given g on g.id = f.id
              group by f.id, f.finished, f.asked
              having f.finished or count(g.question_key) = f.asked),
            tallies as (
              select question_key as "questionKey", confidence, count(*) as answers,
                count(*) filter (where finished) as "inFinished", count(*) filter (where is_right) as "right",
                sum(fraction) as points
              from given group by question_key, confidence),
            choices as (
              select question_key as "questionKey", chosen as "optionKey", count(*) as count
              from given cross join lateral jsonb_array_elements_text(response -> 'options') as chosen
              group by question_key, chosen),
            ranked as (
              select question_key as "questionKey", response, count(*) as count, bool_or(is_right) as "right",
                row_number() over (partition by question_key order by count(*) desc, cast(response as text)) as rank
              from given where response -> 'options' is null group by question_key, response),
            responses as (select "questionKey", response, count, "right" from ranked where rank <= 10),
            sure as (
              select confidence, id, count(*) as n, count(*) filter (where is_right) as r
              from given where confidence is not null group by confidence, id),
            sureness as (
              select confidence, count(*) as students, sum(n) as answers, sum(r) as "right", sum(n * n) as "answersSquared",
                sum(r * r) as "rightSquared", sum(n * r) as "answersTimesRight"
              from sure group by confidence),
            items as (
              select g.question_key as "questionKey", sum(g.fraction) as sum, sum(g.fraction * g.fraction) as squared,
                sum(g.fraction * c.total) as "withTotal"
              from complete c join given g on g.id = c.id group by g.question_key)
            select cast(json_build_object(
              'attempts', (select count(*) from first),
              'finished', (select count(*) from first where finished),
              'answers', (select coalesce(json_agg(tallies), json_build_array()) from tallies),
              'choices', (select coalesce(json_agg(choices), json_build_array()) from choices),
              'responses', (select coalesce(json_agg(responses order by count desc), json_build_array()) from responses),
              'sureness', (select coalesce(json_agg(sureness), json_build_array()) from sureness),
              'scores', (select json_build_object(
                  'rows', count(*), 'total', coalesce(sum(total), 0), 'totalSquared', coalesce(sum(total * total), 0),
                  'items', (select coalesce(json_agg(items), json_build_array()) from items))
                from complete)) as text)
            """;

    private static final String SCORES = """
            select a.participant_id, count(*), count(*) filter (where n.fraction >= 1)
            from attempt a join answer n on n.attempt_id = a.id
            where a.participant_id in (:participants) and a.purpose = 'FIRST'
            group by a.participant_id
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    FirstAttempts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** A text that changes with every answer, attempt and deletion: as long as it stays, so do the totals. */
    public String versionOf(UUID meetingId, String stepKey) {
        return read(VERSION, meetingId, stepKey);
    }

    public QuizTotals totalsOf(UUID meetingId, String stepKey) {
        try {
            return json.readValue(read(TOTALS, meetingId, stepKey), QuizTotals.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database's totals do not fit " + QuizTotals.class, e);
        }
    }

    /** By participant, over all quizzes of the meeting; who answered nothing yet is not in it. */
    public Map<UUID, Score> scoresOf(Collection<UUID> participantIds) {
        List<Object[]> rows = entities.createNativeQuery(SCORES, Object[].class)
                .setParameter("participants", participantIds)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Score(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    }

    private String read(String sql, UUID meetingId, String stepKey) {
        return entities.createNativeQuery(sql, String.class)
                .setParameter("meeting", meetingId)
                .setParameter("step", stepKey)
                .getSingleResult()
                .toString();
    }

    /** How many questions somebody answered, and how many of these with full marks. */
    public record Score(int answered, int right) {
        public static final Score NONE = new Score(0, 0);
    }
}
