package org.stagecraft.quiz;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuizContent;

/** Chooses what to practise next: the ideas not yet answered right, by spare questions where there are some. */
final class Practice {
    private Practice() {}

    /**
     * The keys of a practice attempt's questions: for each question still missed its spares, or the question itself if it
     * has none; all questions once more if nothing is missed.
     *
     * @param right keys of all questions and spares that this learner has answered right in any attempt
     */
    static List<String> next(QuizContent quiz, Set<String> right) {
        List<Question> missed = missed(quiz, right);
        if (missed.isEmpty()) {
            return keys(quiz.questions().stream());
        }
        return missed.stream()
                .flatMap(question -> {
                    List<String> spares = keys(sparesOf(quiz, question));
                    return spares.isEmpty() ? Stream.of(question.key()) : spares.stream();
                })
                .toList();
    }

    /** The questions whose idea has been answered right neither themselves nor by a spare. */
    static List<Question> missed(QuizContent quiz, Set<String> right) {
        Set<String> practised = quiz.spares().stream()
                .filter(spare -> right.contains(spare.key()))
                .map(Question::practises)
                .collect(Collectors.toSet());
        Predicate<Question> known = question -> right.contains(question.key()) || practised.contains(question.key());
        return quiz.questions().stream().filter(known.negate()).toList();
    }

    static Stream<Question> sparesOf(QuizContent quiz, Question question) {
        return quiz.spares().stream().filter(spare -> question.key().equals(spare.practises()));
    }

    private static List<String> keys(Stream<Question> questions) {
        return questions.map(Question::key).toList();
    }
}
