package org.stagecraft.insight;

import java.util.List;
import java.util.UUID;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.lesson.Question;
import org.stagecraft.lesson.Step;
import org.stagecraft.platform.problem.Problem;

/** A meeting whose teacher is calling. */
record TaughtMeeting(UUID id, UUID classroomId, LessonVersion lesson) {
    Step getQuiz(String stepKey) {
        return lesson.findStep(stepKey).filter(step -> step.quiz() != null).orElseThrow(() -> Problem.notFound("quiz"));
    }

    int questionCount() {
        return lesson.steps().stream()
                .mapToInt(step -> questionsOf(step).size())
                .sum();
    }

    static List<Question> questionsOf(Step step) {
        return step.quiz() == null ? List.of() : step.quiz().questions();
    }
}
