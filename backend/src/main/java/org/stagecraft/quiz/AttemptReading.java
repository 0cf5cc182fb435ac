package org.stagecraft.quiz;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.meeting.Meetings;
import org.stagecraft.meeting.ParticipantView;

/** A learner's own attempts and results, always read from the database: any instance may answer. */
@Singleton
class AttemptReading {
    private final AttemptRepository attempts;
    private final AnswerStore answers;
    private final Meetings meetings;
    private final LessonCatalog lessons;

    AttemptReading(AttemptRepository attempts, AnswerStore answers, Meetings meetings, LessonCatalog lessons) {
        this.attempts = attempts;
        this.answers = answers;
        this.meetings = meetings;
        this.lessons = lessons;
    }

    AttemptView get(UUID id, UUID accountId) {
        AttemptRow attempt = attempts.get(id);
        ParticipantView participant = meetings.requireOwn(attempt.participantId(), accountId);
        LessonVersion lesson = lessons.getVersion(participant.lessonVersionId());
        return AttemptView.of(
                attempt, participant.meetingId(), AttemptQuestions.of(lesson, attempt), answers.ofAttempt(id));
    }

    QuizResult result(UUID id, UUID accountId) {
        AttemptRow attempt = attempts.get(id);
        ParticipantView participant = meetings.requireOwn(attempt.participantId(), accountId);
        if (!attempt.isFinished()) {
            throw QuizProblems.notFinished();
        }
        return QuizResult.of(attempt, lessons.getVersion(participant.lessonVersionId()), answers.ofAttempt(id));
    }

    AttemptSummary.All list(UUID meetingId, UUID accountId) {
        UUID participant = meetings.requireParticipant(meetingId, accountId).participantId();
        Map<UUID, Long> answered = answers.ofParticipant(participant).stream()
                .collect(Collectors.groupingBy(GradedAnswer::attemptId, Collectors.counting()));
        List<AttemptSummary> items = attempts.listOf(participant).stream()
                .map(attempt -> AttemptSummary.of(
                        attempt, answered.getOrDefault(attempt.id(), 0L).intValue()))
                .toList();
        return new AttemptSummary.All(items);
    }
}
