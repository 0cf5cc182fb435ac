package org.stagecraft.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a meeting's participants are, for whoever looks at a class. Read only. */
@Singleton
public class ClassProgress {
    /** One statement, so that all its parts speak of the same moment. */
    private static final String COUNTS = """
            with present as (select id, finished_at from counted_participant where meeting_id = :meeting),
            steps as (
              select s.step_key as "stepKey", count(*) as started, count(s.completed_at) as completed
              from present p join step_progress s on s.participant_id = p.id group by s.step_key)
            select cast(json_build_object(
              'joined', count(*),
              'started', count(*) filter (where exists (
                  select 1 from step_progress s where s.participant_id = present.id)),
              'finished', count(finished_at),
              'steps', (select coalesce(json_agg(steps order by "stepKey"), json_build_array()) from steps)) as text)
            from present
            """;

    private static final String PARTICIPANTS = """
            select p.id, p.account_id, p.started_at, p.last_seen_at, p.finished_at,
              cast((select coalesce(json_object_agg(s.step_key, s.completed_at is not null), json_build_object())
                    from step_progress s where s.participant_id = p.id) as text)
            from counted_participant p
            where p.meeting_id = :meeting %s
            order by p.id
            """;

    private static final String ALL = PARTICIPANTS.formatted("");
    private static final String AFTER = PARTICIPANTS.formatted("and p.id > :id");
    private static final String ONE = PARTICIPANTS.formatted("and p.id = :id");

    private final EntityManager entities;
    private final ObjectMapper json;

    ClassProgress(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    public MeetingProgress countsOf(UUID meetingId) {
        var counts = entities.createNativeQuery(COUNTS, String.class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
        return parse(counts.toString(), new TypeReference<>() {});
    }

    /** In the order in which they came. */
    public List<ParticipantProgress> listAfter(UUID meetingId, @Nullable UUID participantId, int limit) {
        var query = entities.createNativeQuery(participantId == null ? ALL : AFTER, Object[].class)
                .setParameter("meeting", meetingId)
                .setMaxResults(limit);
        if (participantId != null) {
            query.setParameter("id", participantId);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(this::participant).toList();
    }

    public Optional<ParticipantProgress> find(UUID meetingId, UUID participantId) {
        List<Object[]> rows = entities.createNativeQuery(ONE, Object[].class)
                .setParameter("meeting", meetingId)
                .setParameter("id", participantId)
                .getResultList();
        return rows.stream().map(this::participant).findFirst();
    }

    private ParticipantProgress participant(Object[] row) {
        return new ParticipantProgress(
                (UUID) row[0],
                (UUID) row[1],
                (Instant) row[2],
                (Instant) row[3],
                (Instant) row[4],
                parse((String) row[5], new TypeReference<Map<String, Boolean>>() {}));
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database's answer cannot be read as " + type.getType(), e);
        }
    }
}
