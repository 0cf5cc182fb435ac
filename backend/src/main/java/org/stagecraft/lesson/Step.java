package org.stagecraft.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a lesson; {@code quiz} only when {@code kind} is QUIZ. HTML is sanitised. */
public record Step(
        String key,
        StepKind kind,
        String title,
        int minutes,
        boolean partnerWork,
        @Nullable String intro,
        List<Section> sections,
        @Nullable QuizContent quiz,
        @Nullable String notes) {
    /** A titled piece of reading, and the topic a question refers to. */
    public record Section(String key, String title, String html) {}
}
