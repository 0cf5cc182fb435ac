package org.stagecraft.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.PackTexts.OptionText;
import org.stagecraft.lesson.PackTexts.QuestionText;
import org.stagecraft.lesson.PackTexts.QuizText;
import org.stagecraft.lesson.PackTexts.StepText;

/** Makes a lesson version out of a pack: Markdown becomes HTML, and steps not built yet are left out. */
final class PackRendering {
    private final Pack pack;
    private final Markdown markdown;

    PackRendering(Pack pack) {
        this.pack = pack;
        this.markdown = new Markdown(pack.sourceKeys());
    }

    LessonVersion lessonVersion(UUID id, @Nullable UUID owner) {
        var lesson = pack.lesson();
        List<Step> steps = lesson.steps().stream()
                .filter(step -> kind(step).isBuilt())
                .map(this::step)
                .toList();
        return new LessonVersion(id, lesson.key(), lesson.language(), lesson.version(), lesson.title(), steps, owner);
    }

    String notes() {
        return markdown.html(pack.lesson().notes());
    }

    private Step step(StepText step) {
        List<Step.Section> sections = step.sections() == null
                ? List.of()
                : step.sections().stream()
                        .map(section -> new Step.Section(section.key(), section.title(), markdown.html(section.text())))
                        .toList();
        return new Step(
                step.key(),
                kind(step),
                step.title(),
                step.minutes(),
                step.partners().endsWith("pair"),
                intro(step),
                sections,
                step.quiz() == null ? null : quiz(pack.quizzes().get(step.quiz())),
                markdown.html(step.notes()));
    }

    private @Nullable String intro(StepText step) {
        Stream<String> intro = Stream.ofNullable(step.intro()).map(markdown::html);
        Stream<String> prompts = Stream.ofNullable(step.prompts()).map(markdown::htmlList);
        String html = String.join("\n", Stream.concat(intro, prompts).toList());
        return html.isEmpty() ? null : html;
    }

    private QuizContent quiz(@Nullable QuizText quiz) {
        if (quiz == null) {
            throw new IllegalStateException("A quiz step names a file that the pack lacks: "
                    + pack.lesson().key());
        }
        return new QuizContent(
                quiz.questions().stream().map(this::question).toList(),
                quiz.spareOnes().stream().map(this::question).toList());
    }

    private Question question(QuestionText question) {
        return new Question(
                question.key(),
                QuestionKind.valueOf(constant(question.kind())),
                markdown.html(question.prompt()),
                question.topic(),
                options(question),
                question.answer(),
                question.tolerance(),
                question.unit(),
                question.accepted() == null ? List.of() : List.copyOf(question.accepted()),
                html(question.whenRight()),
                html(question.whenWrong()),
                markdown.html(question.explanation()),
                List.copyOf(question.sources()),
                question.practises());
    }

    private List<Option> options(QuestionText question) {
        List<OptionText> options = new ArrayList<>(question.choices());
        List<String> order = question.order();
        if (order != null) {
            options.sort(Comparator.comparing(OptionText::key, Comparator.comparing(order::indexOf)));
        }
        Function<OptionText, Option> render = option -> new Option(
                option.key(),
                option.text(),
                option.correct(),
                markdown.html(option.feedback()),
                option.misconception());
        return options.stream().map(render).toList();
    }

    private @Nullable String html(@Nullable String text) {
        return text == null ? null : markdown.html(text);
    }

    private static StepKind kind(StepText step) {
        return StepKind.valueOf(constant(step.kind()));
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
