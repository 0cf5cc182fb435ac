package org.stagecraft.quiz;

import java.util.List;
import java.util.Optional;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.QuizContent;
import org.stagecraft.lesson.Step;
import org.stagecraft.platform.problem.Problem;

/** The questions that an attempt asks, out of its quiz. */
record AttemptQuestions(QuizContent quiz, List<Question> asked) {

    /** @throws Problem 404 if the lesson has no such quiz step */
    static QuizContent quizOf(LessonVersion lesson, String stepKey) {
        QuizContent quiz = lesson.findStep(stepKey).map(Step::quiz).orElse(null);
        if (quiz == null) {
            throw QuizProblems.noSuchQuiz();
        }
        return quiz;
    }

    static AttemptQuestions of(LessonVersion lesson, AttemptRow attempt) {
        QuizContent quiz = quizOf(lesson, attempt.stepKey());
        return new AttemptQuestions(
                quiz,
                attempt.questionKeys().stream()
                        .map(quiz::find)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
