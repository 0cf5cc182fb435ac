package org.stagecraft.quiz;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.lesson.Question;

/** How a finished attempt went, and what to look at again. A question without an answer earns nothing. */
record QuizResult(
        UUID attemptId,

        @Schema(description = "Points earned, in hundredths.")
        double points,

        @Schema(description = "One point a question.") int outOf,
        List<TopicScore> byTopic,

        @Schema(description = "The questions not fully right, in the order in which they were asked.")
        List<ReviewItem> review,

        @Schema(description = "How often the learner was right, for each confidence they stated.")
        List<ConfidenceScore> calibration,

        @Schema(description = "How many questions were not fully right.")
        int missed,

        @Schema(description = "Whether there are spare questions to practise these ideas with.")
        boolean spareAvailable) {

    /** The points of one section of the lesson. */
    record TopicScore(String topic, String title, double points, int outOf) {}

    /** A question worth another look, and where it is taught. */
    record ReviewItem(String questionKey, String prompt, String topic) {}

    /** How many answers were given with this confidence, and how many of them were right. */
    record ConfidenceScore(Confidence confidence, int n, int right) {}

    static QuizResult of(AttemptRow attempt, LessonVersion lesson, Map<String, GradedAnswer> answers) {
        AttemptQuestions questions = AttemptQuestions.of(lesson, attempt);
        List<Question> missed = questions.asked().stream()
                .filter(question -> !isRight(answers.get(question.key())))
                .toList();
        return new QuizResult(
                attempt.id(),
                points(questions.asked(), answers),
                questions.asked().size(),
                byTopic(questions.asked(), lesson, answers),
                missed.stream()
                        .map(question -> new ReviewItem(question.key(), question.prompt(), question.topic()))
                        .toList(),
                calibration(answers),
                missed.size(),
                missed.stream().anyMatch(question -> hasSpare(questions, question)));
    }

    private static boolean isRight(@Nullable GradedAnswer answer) {
        return answer != null && answer.isRight();
    }

    private static boolean hasSpare(AttemptQuestions questions, Question missed) {
        return missed.practises() != null
                || Practice.sparesOf(questions.quiz(), missed).findAny().isPresent();
    }

    private static double points(List<Question> asked, Map<String, GradedAnswer> answers) {
        double sum = asked.stream()
                .map(question -> answers.get(question.key()))
                .mapToDouble(answer -> answer == null ? 0 : answer.fraction())
                .sum();
        return Math.round(sum * 100) / 100.0;
    }

    private static List<TopicScore> byTopic(
            List<Question> asked, LessonVersion lesson, Map<String, GradedAnswer> answers) {
        Map<String, List<Question>> topics =
                asked.stream().collect(Collectors.groupingBy(Question::topic, LinkedHashMap::new, Collectors.toList()));
        return topics.entrySet().stream()
                .map(topic -> new TopicScore(
                        topic.getKey(),
                        lesson.findTopicTitle(topic.getKey()).orElse(topic.getKey()),
                        points(topic.getValue(), answers),
                        topic.getValue().size()))
                .toList();
    }

    private static List<ConfidenceScore> calibration(Map<String, GradedAnswer> answers) {
        return Arrays.stream(Confidence.values())
                .map(confidence -> {
                    List<GradedAnswer> stated = answers.values().stream()
                            .filter(answer -> answer.confidence() == confidence)
                            .toList();
                    long right = stated.stream().filter(GradedAnswer::isRight).count();
                    return new ConfidenceScore(confidence, stated.size(), (int) right);
                })
                .filter(score -> score.n() > 0)
                .toList();
    }
}
