package org.stagecraft.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.PackTexts.QuizText;
import org.stagecraft.lesson.PackTexts.SectionText;
import org.stagecraft.lesson.PackTexts.SourceText;
import org.stagecraft.lesson.PackTexts.StepText;

/** The rules of a pack that no schema can express: keys are unique, and whatever is named exists. */
final class PackRules {
    private final Pack pack;
    private final Map<String, YamlFile> files;
    private final PackProblems problems;
    private final TextRules texts;

    PackRules(Pack pack, Map<String, YamlFile> files, PackProblems problems) {
        this.pack = pack;
        this.files = files;
        this.problems = problems;
        this.texts = new TextRules(problems, Set.copyOf(pack.sourceKeys()));
    }

    void check() {
        YamlFile lesson = file(PackFiles.LESSON);
        unique(file(PackFiles.SOURCES), "/sources", pack.sources(), SourceText::key);
        unique(lesson, "/steps", pack.lesson().steps(), StepText::key);
        texts.check(lesson, "/notes", pack.lesson().notes());
        ages(lesson);
        Set<String> sections = new HashSet<>();
        Set<String> quizzes = new HashSet<>();
        for (int i = 0; i < pack.lesson().steps().size(); i++) {
            StepText step = pack.lesson().steps().get(i);
            check(lesson, "/steps/" + i, step);
            sections(lesson, "/steps/" + i + "/sections", orEmpty(step.sections()), sections);
            quizFile(lesson, "/steps/" + i + "/quiz", step.quiz(), quizzes);
        }
        pack.quizzes().forEach((name, quiz) -> {
            if (!quizzes.contains(name)) {
                problems.add(name, "No step uses this file.", "Name it in a step of kind quiz, or remove it.");
            }
            check(file(name), quiz, sections);
        });
    }

    private void check(YamlFile lesson, String path, StepText step) {
        texts.check(lesson, path + "/notes", step.notes());
        if (step.intro() != null) {
            texts.check(lesson, path + "/intro", step.intro());
        }
        List<String> prompts = orEmpty(step.prompts());
        for (int i = 0; i < prompts.size(); i++) {
            texts.check(lesson, path + "/prompts/" + i, prompts.get(i));
        }
    }

    /** A section's key is a quiz topic, so it is unique in the whole lesson. */
    private void sections(YamlFile lesson, String path, List<SectionText> sections, Set<String> seen) {
        for (int i = 0; i < sections.size(); i++) {
            SectionText section = sections.get(i);
            texts.check(lesson, path + "/" + i + "/text", section.text());
            if (!seen.add(section.key())) {
                problems.add(
                        lesson,
                        path + "/" + i + "/key",
                        "The key \"" + section.key() + "\" is used twice.",
                        "Give each section of the lesson a key of its own.");
            }
        }
    }

    private void quizFile(YamlFile lesson, String path, @Nullable String quiz, Set<String> used) {
        if (quiz == null) {
            return;
        }
        if (!pack.quizzes().containsKey(quiz)) {
            problems.add(
                    lesson, path, "There is no file \"" + quiz + "\" in the pack.", "Add it, or correct the name.");
        } else if (!used.add(quiz)) {
            problems.add(
                    lesson, path, "\"" + quiz + "\" is used by two steps.", "Give each quiz step a file of its own.");
        }
    }

    private void check(YamlFile file, QuizText quiz, Set<String> sections) {
        var all = new ArrayList<>(quiz.questions());
        all.addAll(quiz.spareOnes());
        unique(file, "/questions", quiz.questions(), PackTexts.QuestionText::key);
        QuestionRules rules = new QuestionRules(file, problems, texts, sections, sourcesByKey());
        for (int i = 0; i < quiz.questions().size(); i++) {
            rules.check("/questions/" + i, quiz.questions().get(i));
            rules.isNoSpare("/questions/" + i, quiz.questions().get(i));
        }
        for (int i = 0; i < quiz.spareOnes().size(); i++) {
            rules.check("/spares/" + i, quiz.spareOnes().get(i));
            rules.practisesOneOf("/spares/" + i, quiz.spareOnes().get(i), quiz.questions());
        }
        FormRules.check(file, all, problems);
    }

    private void ages(YamlFile lesson) {
        String[] ages = pack.lesson().ages().split("-", 2);
        if (Integer.parseInt(ages[0]) > Integer.parseInt(ages[1])) {
            problems.add(lesson, "/ages", "The first age is above the second.", "Write the younger age first.");
        }
    }

    private <T> void unique(YamlFile file, String path, List<T> items, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String itemKey = key.apply(items.get(i));
            if (!seen.add(itemKey)) {
                problems.add(
                        file,
                        path + "/" + i + "/key",
                        "The key \"" + itemKey + "\" is used twice.",
                        "Give each entry a key of its own.");
            }
        }
    }

    private Map<String, SourceText> sourcesByKey() {
        return pack.sources().stream()
                .collect(Collectors.toMap(SourceText::key, Function.identity(), (first, second) -> first));
    }

    private YamlFile file(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
