package org.stagecraft.lesson;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pack's files as their authors wrote them; docs/content-pack.schema.json explains each field. */
final class PackTexts {
    private PackTexts() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LessonText(
            String key,
            String language,
            int version,
            String title,
            String summary,
            String ages,
            String licence,
            String credits,
            String notes,
            List<StepText> steps) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record StepText(
            String key,
            String kind,
            String title,
            int minutes,
            String partners,
            @Nullable String intro,
            String notes,
            @Nullable List<String> prompts,
            @Nullable List<SectionText> sections,
            @Nullable String quiz) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SectionText(String key, String title, String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SourcesText(List<SourceText> sources) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SourceText(
            String key,
            String title,
            String publisher,
            String date,
            String url,
            String confidence,
            @Nullable String note) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuizText(List<QuestionText> questions, @Nullable List<QuestionText> spares) {
        List<QuestionText> spareOnes() {
            return spares == null ? List.of() : spares;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuestionText(
            String key,
            @Nullable String practises,
            String kind,
            String topic,
            String prompt,
            @Nullable List<OptionText> options,
            @Nullable List<String> order,
            @Nullable Double answer,
            double tolerance,
            @Nullable String unit,
            @Nullable List<String> accepted,
            @Nullable String whenRight,
            @Nullable String whenWrong,
            String explanation,
            List<String> sources) {
        List<OptionText> choices() {
            return options == null ? List.of() : options;
        }

        boolean isChoice() {
            return kind.equals("single") || kind.equals("multiple");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OptionText(
            String key,
            String text,
            boolean correct,
            String feedback,
            @Nullable String misconception) {}
}
