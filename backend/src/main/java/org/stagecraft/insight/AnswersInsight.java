package org.stagecraft.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.lesson.Option;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuestionKind;
import org.stagecraft.lesson.Step;
import org.stagecraft.meeting.ParticipantProgress;
import org.stagecraft.quiz.AnswerView;
import org.stagecraft.quiz.Confidence;
import org.stagecraft.quiz.Feedback;
import org.stagecraft.quiz.Response;

/** Everything one student answered at first attempts, with the feedback they saw. */
record AnswersInsight(
        UUID participantId,
        String alias,
        Instant startedAt,
        Instant lastSeenAt,
        @Nullable Instant finishedAt,
        List<Quiz> quizzes) {
    /** One quiz of the lesson. */
    @Schema(name = "QuizAnswers")
    record Quiz(String stepKey, String title, List<Answered> questions) {}

    /** One question, with the student's answer once there is one. */
    @Schema(name = "AnsweredQuestion")
    record Answered(
            String key,
            @Schema(description = "Sanitised HTML.") String prompt,
            QuestionKind kind,
            String topic,
            List<Choice> options,
            @Nullable Response response,
            @Nullable Confidence confidence,

            @Schema(description = "The share of the point earned, 0 to 1.") @Nullable
            Double fraction,

            @Nullable Boolean correct,
            List<Feedback> feedback,
            @Schema(description = "Sanitised HTML.") String explanation,
            @Nullable Instant answeredAt) {
        static Answered of(Question question, @Nullable AnswerView answer) {
            return new Answered(
                    question.key(),
                    question.prompt(),
                    question.kind(),
                    question.topic(),
                    question.options().stream().map(Choice::of).toList(),
                    answer == null ? null : answer.response(),
                    answer == null ? null : answer.confidence(),
                    answer == null ? null : answer.fraction(),
                    answer == null ? null : answer.correct(),
                    answer == null ? List.of() : answer.feedback(),
                    question.explanation(),
                    answer == null ? null : answer.answeredAt());
        }
    }

    /** An option as its question has it. */
    @Schema(name = "AnsweredOption")
    record Choice(String key, String text, boolean correct) {
        static Choice of(Option option) {
            return new Choice(option.key(), option.text(), option.correct());
        }
    }

    /** @param answers by step key */
    static AnswersInsight of(
            ParticipantProgress participant,
            String alias,
            LessonVersion lesson,
            Map<String, List<AnswerView>> answers) {
        return new AnswersInsight(
                participant.participantId(),
                alias,
                participant.startedAt(),
                participant.lastSeenAt(),
                participant.finishedAt(),
                lesson.steps().stream()
                        .filter(step -> step.quiz() != null)
                        .map(step -> quiz(step, answers.getOrDefault(step.key(), List.of())))
                        .toList());
    }

    private static Quiz quiz(Step step, List<AnswerView> answers) {
        Map<String, AnswerView> given =
                answers.stream().collect(Collectors.toMap(AnswerView::questionKey, Function.identity()));
        return new Quiz(
                step.key(),
                step.title(),
                TaughtMeeting.questionsOf(step).stream()
                        .map(question -> Answered.of(question, given.get(question.key())))
                        .toList());
    }
}
