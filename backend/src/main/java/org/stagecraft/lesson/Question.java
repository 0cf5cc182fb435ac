package org.stagecraft.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with its key: never to be sent as it is. {@code prompt} and {@code explanation} are sanitised HTML.
 *
 * @param topic the key of the section that teaches it
 * @param options of SINGLE, MULTIPLE and ORDERING, as authored; of ORDERING, in the right order
 * @param number the key of NUMERIC, right within {@code tolerance} (same unit)
 * @param accepted the keys of SHORT_TEXT, compared without case, accents, punctuation and extra spaces
 * @param whenRight of NUMERIC and SHORT_TEXT: feedback (sanitised HTML) to a right answer
 * @param whenWrong of NUMERIC and SHORT_TEXT: feedback (sanitised HTML) to any other answer
 * @param sources keys into the lesson's sources
 * @param practises for a spare: the key of the question whose idea it practises
 */
public record Question(
        String key,
        QuestionKind kind,
        String prompt,
        String topic,
        List<Option> options,
        @Nullable Double number,
        double tolerance,
        @Nullable String unit,
        List<String> accepted,
        @Nullable String whenRight,
        @Nullable String whenWrong,
        String explanation,
        List<String> sources,
        @Nullable String practises) {}
