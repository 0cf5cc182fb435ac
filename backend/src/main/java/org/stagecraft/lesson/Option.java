package org.stagecraft.lesson;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a question. {@code feedback} is sanitised HTML for whoever chose it; {@code misconception} names, for the
 * teacher, the idea behind a wrong choice.
 */
public record Option(
        String key,
        String text,
        boolean correct,
        String feedback,
        @Nullable String misconception) {}
