package org.stagecraft.lesson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.PackTexts.SourceText;

/** A lesson as a student may read it: no key, no feedback, no note for the teacher. */
@Schema(name = "Lesson")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LessonView(
        UUID versionId,
        String key,
        String language,
        int version,
        String title,
        String summary,
        @Schema(examples = "12-18") String ages,
        int minutes,
        String licence,
        String credits,
        List<StepView> steps,
        List<SourceView> sources) {

    /** @param intro sanitised HTML */
    @Schema(name = "Step")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            String key,
            StepKind kind,
            String title,
            int minutes,
            boolean partnerWork,
            @Nullable String intro,
            @Nullable List<SectionView> sections,
            @Nullable QuizSize quiz) {
        static StepView of(Step step) {
            List<SectionView> sections = step.sections().stream()
                    .map(section -> new SectionView(section.key(), section.title(), section.html()))
                    .toList();
            QuizContent quiz = step.quiz();
            return new StepView(
                    step.key(),
                    step.kind(),
                    step.title(),
                    step.minutes(),
                    step.partnerWork(),
                    step.intro(),
                    sections.isEmpty() ? null : sections,
                    quiz == null
                            ? null
                            : new QuizSize(
                                    quiz.questions().size(), quiz.spares().size()));
        }
    }

    @Schema(name = "Section")
    record SectionView(String key, String title, String html) {}

    @Schema(name = "QuizSize")
    record QuizSize(int questions, int spare) {}

    /** How sure a figure is: published by those who measured it, said by others, or disputed among those who know. */
    enum Confidence {
        CONFIRMED,
        REPORTED,
        CONTESTED
    }

    @Schema(name = "Source")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceView(
            String key,
            String title,
            String publisher,
            @Schema(examples = "2023-07") String date,
            String url,
            Confidence confidence,
            @Nullable String note) {
        static SourceView of(SourceText source) {
            return new SourceView(
                    source.key(),
                    source.title(),
                    source.publisher(),
                    source.date(),
                    source.url(),
                    Confidence.valueOf(source.confidence().toUpperCase(Locale.ROOT)),
                    source.note());
        }
    }

    static LessonView of(LessonVersion version, Pack pack) {
        var lesson = pack.lesson();
        return new LessonView(
                version.id(),
                version.key(),
                version.language(),
                version.version(),
                version.title(),
                lesson.summary(),
                lesson.ages(),
                version.steps().stream().mapToInt(Step::minutes).sum(),
                lesson.licence(),
                lesson.credits(),
                version.steps().stream().map(StepView::of).toList(),
                pack.sources().stream().map(SourceView::of).toList());
    }
}
