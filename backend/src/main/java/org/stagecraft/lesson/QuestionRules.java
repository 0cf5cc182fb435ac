package org.stagecraft.lesson;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.PackTexts.OptionText;
import org.stagecraft.lesson.PackTexts.QuestionText;
import org.stagecraft.lesson.PackTexts.SourceText;

/** What each question of a quiz must keep, so that it can be answered, graded and explained. */
final class QuestionRules {
    private final YamlFile file;
    private final PackProblems problems;
    private final TextRules texts;
    private final Set<String> sections;
    private final Map<String, SourceText> sources;

    QuestionRules(
            YamlFile file,
            PackProblems problems,
            TextRules texts,
            Set<String> sections,
            Map<String, SourceText> sources) {
        this.file = file;
        this.problems = problems;
        this.texts = texts;
        this.sections = sections;
        this.sources = sources;
    }

    void check(String path, QuestionText question) {
        texts(path, question);
        if (!sections.contains(question.topic())) {
            problems.add(
                    file,
                    path + "/topic",
                    "No section of the lesson has the key \"" + question.topic() + "\".",
                    "Name the section that teaches this: "
                            + String.join(", ", sections.stream().sorted().toList()) + ".");
        }
        sources(path, question);
        options(path, question);
    }

    void isNoSpare(String path, QuestionText question) {
        if (question.practises() != null) {
            problems.add(
                    file,
                    path + "/practises",
                    "Only a spare question practises another.",
                    "Remove the line, or move the question to spares.");
        }
    }

    void practisesOneOf(String path, QuestionText spare, List<QuestionText> questions) {
        if (questions.stream().anyMatch(question -> question.key().equals(spare.key()))) {
            problems.add(
                    file,
                    path + "/key",
                    "A question has the key \"" + spare.key() + "\", too.",
                    "Give the spare a key of its own.");
        }
        if (questions.stream().noneMatch(question -> question.key().equals(spare.practises()))) {
            problems.add(
                    file,
                    path + "/practises",
                    "There is no question \"" + spare.practises() + "\".",
                    "Name the question whose idea this practises.");
        }
    }

    private void texts(String path, QuestionText question) {
        texts.check(file, path + "/prompt", question.prompt());
        texts.check(file, path + "/explanation", question.explanation());
        optional(path + "/whenRight", question.whenRight());
        optional(path + "/whenWrong", question.whenWrong());
        List<OptionText> options = question.choices();
        for (int i = 0; i < options.size(); i++) {
            texts.check(
                    file, path + "/options/" + i + "/feedback", options.get(i).feedback());
        }
    }

    private void optional(String path, @Nullable String text) {
        if (text != null) {
            texts.check(file, path, text);
        }
    }

    private void sources(String path, QuestionText question) {
        boolean all = true;
        for (int i = 0; i < question.sources().size(); i++) {
            String key = question.sources().get(i);
            if (!sources.containsKey(key)) {
                all = false;
                problems.add(
                        file,
                        path + "/sources/" + i,
                        "There is no source \"" + key + "\".",
                        "Add it to " + PackFiles.SOURCES + ", or correct its key.");
            }
        }
        if (all && question.sources().stream().allMatch(key -> isReported(sources.get(key)))) {
            problems.add(
                    file,
                    path + "/sources",
                    "The question rests on reports that nobody has confirmed.",
                    "Ask for what is known, and name a confirmed source.");
        }
    }

    private static boolean isReported(@Nullable SourceText source) {
        return source != null && source.confidence().equals("reported");
    }

    private void options(String path, QuestionText question) {
        List<OptionText> options = question.choices();
        Set<String> keys = options.stream().map(OptionText::key).collect(Collectors.toSet());
        if (keys.size() < options.size()) {
            problems.add(
                    file, path + "/options", "Two options have the same key.", "Give each option a key of its own.");
        }
        if (options.stream().map(OptionText::text).distinct().count() < options.size()) {
            problems.add(file, path + "/options", "Two options say the same.", "Change or remove one of them.");
        }
        long right = options.stream().filter(OptionText::correct).count();
        switch (question.kind()) {
            case "single" -> require(right == 1, path, right + " options are marked correct.", "Mark exactly one.");
            case "multiple" ->
                require(
                        right > 0 && right < options.size(),
                        path,
                        right + " of " + options.size() + " options are marked correct.",
                        "Mark at least one, and leave at least one unmarked.");
            case "ordering" -> {
                require(
                        right == 0,
                        path,
                        "Options to put in order are neither right nor wrong.",
                        "Remove \"correct\".");
                require(
                        question.order() != null && keys.equals(new HashSet<>(question.order())),
                        path,
                        "\"order\" does not name the keys of all options.",
                        "List each option's key once, the first step first.");
            }
            default -> {}
        }
    }

    private void require(boolean holds, String path, String message, String hint) {
        if (!holds) {
            problems.add(file, path, message, hint);
        }
    }
}
