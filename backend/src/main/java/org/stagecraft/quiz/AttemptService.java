package org.stagecraft.quiz;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuizContent;
import org.stagecraft.meeting.Meetings;
import org.stagecraft.meeting.ParticipantView;

/** Begins and finishes attempts. */
@Singleton
class AttemptService {
    /** The attempt to go on with, and whether it has just begun. */
    record Begun(UUID attemptId, boolean isNew) {}

    private final AttemptRepository attempts;
    private final AnswerStore answers;
    private final Meetings meetings;
    private final LessonCatalog lessons;
    private final Clock clock;
    private final RandomGenerator random;

    AttemptService(
            AttemptRepository attempts,
            AnswerStore answers,
            Meetings meetings,
            LessonCatalog lessons,
            Clock clock,
            RandomGenerator random) {
        this.attempts = attempts;
        this.answers = answers;
        this.meetings = meetings;
        this.lessons = lessons;
        this.clock = clock;
        this.random = random;
    }

    /** Begins an attempt, or finds the one that another tab or device has begun already. */
    @Transactional
    Begun begin(UUID id, StartAttempt order, UUID accountId) {
        ParticipantView participant = meetings.requireParticipant(order.meetingId(), accountId);
        QuizContent quiz = AttemptQuestions.quizOf(lessons.getVersion(participant.lessonVersionId()), order.stepKey());
        Optional<AttemptRow> sameId = attempts.findByIdOptional(id);
        if (sameId.isPresent()) {
            requireSame(sameId.get(), participant, order);
            return new Begun(id, false);
        }
        Optional<AttemptRow> present = findPresent(participant, order);
        if (present.isPresent()) {
            return new Begun(present.get().id(), false);
        }
        participant.state().requireOpen();
        boolean added = attempts.add(
                new AttemptRepository.Beginning(
                        id,
                        participant.participantId(),
                        order.stepKey(),
                        order.purpose(),
                        ask(quiz, participant, order)),
                random.nextLong(),
                clock.instant());
        meetings.startStep(participant, order.stepKey());
        return added ? new Begun(id, true) : new Begun(whoWasFaster(participant, order), false);
    }

    private static void requireSame(AttemptRow attempt, ParticipantView participant, StartAttempt order) {
        if (!attempt.participantId().equals(participant.participantId())) {
            throw QuizProblems.noSuchAttempt();
        }
        if (!attempt.stepKey().equals(order.stepKey()) || attempt.purpose() != order.purpose()) {
            throw QuizProblems.attemptExists();
        }
    }

    private Optional<AttemptRow> findPresent(ParticipantView participant, StartAttempt order) {
        Optional<AttemptRow> first = attempts.findFirst(participant.participantId(), order.stepKey());
        if (order.purpose() == Purpose.FIRST) {
            return first;
        }
        if (first.filter(AttemptRow::isFinished).isEmpty()) {
            throw QuizProblems.finishFirst();
        }
        return attempts.findOpenPractice(participant.participantId(), order.stepKey());
    }

    /** The other request has committed: its row made ours a conflict. An id taken elsewhere does so too. */
    private UUID whoWasFaster(ParticipantView participant, StartAttempt order) {
        return findPresent(participant, order).map(AttemptRow::id).orElseThrow(QuizProblems::attemptExists);
    }

    private List<String> ask(QuizContent quiz, ParticipantView participant, StartAttempt order) {
        if (order.purpose() == Purpose.FIRST) {
            return quiz.questions().stream().map(Question::key).toList();
        }
        Set<UUID> ofThisStep = attempts.listOf(participant.participantId()).stream()
                .filter(attempt -> attempt.stepKey().equals(order.stepKey()))
                .map(AttemptRow::id)
                .collect(Collectors.toSet());
        Set<String> right = answers.ofParticipant(participant.participantId()).stream()
                .filter(answer -> ofThisStep.contains(answer.attemptId()) && answer.isRight())
                .map(GradedAnswer::questionKey)
                .collect(Collectors.toSet());
        return Practice.next(quiz, right);
    }

    /** Finishes an attempt, also after the meeting has ended, so that nobody stays without a result. */
    @Transactional
    void finish(UUID id, UUID accountId) {
        AttemptRow attempt = attempts.get(id);
        ParticipantView participant = meetings.requireOwn(attempt.participantId(), accountId);
        if (attempt.isFinished()) {
            return;
        }
        attempt.finish(clock.instant());
        attempts.flush();
        if (attempt.purpose() == Purpose.FIRST) {
            meetings.completeStep(participant, attempt.stepKey());
        }
    }
}
