package org.stagecraft.meeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.lesson.LessonVersion;

/** How far participants are in the steps of their lesson. */
@Singleton
class Progress {
    private final ParticipantRepository participants;
    private final LessonCatalog catalog;
    private final Clock clock;

    Progress(ParticipantRepository participants, LessonCatalog catalog, Clock clock) {
        this.participants = participants;
        this.catalog = catalog;
        this.clock = clock;
    }

    LessonVersion lessonOf(Meeting meeting) {
        return catalog.getVersion(meeting.lessonVersionId());
    }

    Participation of(Meeting meeting, Participant participant) {
        return Objects.requireNonNull(of(Map.of(meeting, participant)).get(meeting.id()));
    }

    /** By meeting, each participation with its steps, read in one query. */
    Map<UUID, Participation> of(Map<Meeting, Participant> parts) {
        Collection<UUID> ids = parts.values().stream().map(Participant::id).toList();
        var steps = participants.stepsOf(ids);
        return parts.entrySet().stream()
                .collect(Collectors.toMap(part -> part.getKey().id(), part -> {
                    var begun = steps.getOrDefault(part.getValue().id(), Map.of());
                    return Participation.of(part.getValue(), inLessonOrder(lessonOf(part.getKey()), begun));
                }));
    }

    private static List<StepProgress> inLessonOrder(LessonVersion lesson, Map<String, StepProgress> begun) {
        return lesson.steps().stream()
                .map(step -> begun.get(step.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    void start(UUID participantId, String stepKey) {
        Instant now = clock.instant();
        participants.mark(participantId, stepKey, now, null);
        participants.touch(participantId, now);
    }

    /** Completes a step, and with the last one the lesson. */
    void complete(Meeting meeting, UUID participantId, String stepKey) {
        Instant now = clock.instant();
        participants.mark(participantId, stepKey, now, now);
        participants.touch(participantId, now);
        Set<String> left = new HashSet<>();
        lessonOf(meeting).steps().forEach(step -> left.add(step.key()));
        left.removeAll(completed(participantId));
        if (left.isEmpty()) {
            participants.finish(participantId, now);
        }
    }

    Set<String> completed(UUID participantId) {
        return participants.stepsOf(List.of(participantId)).getOrDefault(participantId, Map.of()).values().stream()
                .filter(step -> step.completedAt() != null)
                .map(StepProgress::key)
                .collect(Collectors.toSet());
    }
}
