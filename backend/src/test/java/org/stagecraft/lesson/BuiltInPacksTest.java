package org.stagecraft.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagecraft.lesson.FormRules.Habit;
import org.stagecraft.lesson.PackTexts.OptionText;
import org.stagecraft.lesson.PackTexts.QuestionText;
import org.stagecraft.lesson.PackTexts.QuizText;
import org.stagecraft.lesson.PackTexts.SectionText;
import org.stagecraft.lesson.PackTexts.StepText;

/** Our own lessons, held to the rules for all packs and to stricter ones of ours. */
class BuiltInPacksTest {
    private static final Path CONTENT = Path.of("src/main/resources/content");
    /** A twelve-year-old's silent reading, in words a minute. */
    private static final double READING_SPEED = 180;

    static Set<String> folders() {
        return BuiltInPacks.readAll().keySet();
    }

    @Test
    void theIndexNamesEveryPackAndFile() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            Set<String> onDisk = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> CONTENT.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
            Set<String> inIndex = new HashSet<>();
            BuiltInPacks.readAll()
                    .forEach((folder, pack) -> pack.texts().keySet().forEach(name -> inIndex.add(folder + "/" + name)));

            assertThat(inIndex).isEqualTo(onDisk);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void mayBePublished(String folder) {
        PackProblems problems = new PackProblems();
        SamplePack.reader().check(files(folder), problems);

        assertThat(problems.inOrder()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everySourceIsUsed(String folder) {
        Pack pack = pack(folder);
        Set<String> used = new HashSet<>();
        pack.quizzes().values().forEach(quiz -> all(quiz).forEach(question -> used.addAll(question.sources())));
        files(folder).texts().values().forEach(text -> {
            Matcher cited = Pattern.compile("\\[\\^([a-z0-9-]+)]").matcher(text);
            while (cited.find()) {
                used.add(cited.group(1));
            }
        });

        assertThat(used).isEqualTo(Set.copyOf(pack.sourceKeys()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void saysTheSameInEachLanguage(String folder) {
        Pack english = pack(folder.replaceAll("/.*", "/en"));
        Pack translated = pack(folder);

        assertThat(outline(translated)).isEqualTo(outline(english));
    }

    @Test
    void theFirstLessonReadsInAboutFiveMinutes() {
        int words = pack("how-models-are-trained/en").lesson().steps().stream()
                .flatMap(step -> sections(step).stream())
                .mapToInt(section -> words(section.text()))
                .sum();
        System.out.printf(
                Locale.ROOT, "How models are trained: %d words, %.1f minutes%n", words, words / READING_SPEED);

        assertThat(words / READING_SPEED).isBetween(4.0, 5.5);
    }

    @ParameterizedTest
    @MethodSource("firstLesson")
    void theQuizHasFifteenQuestionsAndTenSpares(String folder) {
        QuizText quiz = quiz(folder);

        assertThat(quiz.questions()).hasSize(15);
        assertThat(quiz.spareOnes()).hasSize(10);
        assertThat(quiz.questions())
                .allSatisfy(question -> assertThat(question.choices()).hasSizeGreaterThanOrEqualTo(4));
        assertThat(quiz.questions())
                .filteredOn(question -> question.kind().equals("multiple"))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("firstLesson")
    void everyWrongOptionNamesItsMisconception(String folder) {
        for (QuestionText question : FormRules.choices(all(quiz(folder)))) {
            assertThat(question.choices()).allSatisfy(option -> assertThat(option.misconception() != null)
                    .as("%s %s", question.key(), option.key())
                    .isNotEqualTo(option.correct()));
        }
    }

    @ParameterizedTest
    @MethodSource("firstLesson")
    void theKeyCannotBeGuessedFromItsForm(String folder) {
        List<QuestionText> choices = FormRules.choices(all(quiz(folder)));
        List<Habit> habits = new ArrayList<>(FormRules.positions(choices));
        habits.add(FormRules.longest(choices));
        habits.add(FormRules.shortest(choices));
        for (Habit habit : habits) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %s hits %.1f of %d, chance gives %.1f (p = %.2f)%n",
                    folder,
                    habit.name(),
                    habit.hits(),
                    choices.size(),
                    habit.expected(),
                    habit.chance());
            assertThat(habit.chance()).isGreaterThan(0.1);
        }
        assertThat(choices)
                .allSatisfy(question ->
                        assertThat(spread(question)).as(question.key()).isLessThan(1.4));
    }

    static List<String> firstLesson() {
        return List.of("how-models-are-trained/en", "how-models-are-trained/es");
    }

    private static PackFiles files(String folder) {
        return Objects.requireNonNull(BuiltInPacks.readAll().get(folder));
    }

    private static QuizText quiz(String folder) {
        return Objects.requireNonNull(pack(folder).quizzes().get("quiz.yaml"));
    }

    private static Pack pack(String folder) {
        return SamplePack.reader().readPublished(files(folder));
    }

    private static List<QuestionText> all(QuizText quiz) {
        return Stream.concat(quiz.questions().stream(), quiz.spareOnes().stream())
                .toList();
    }

    private static List<SectionText> sections(StepText step) {
        return step.sections() == null ? List.of() : step.sections();
    }

    /** Everything but the words. */
    private static List<String> outline(Pack pack) {
        List<String> outline = new ArrayList<>();
        for (StepText step : pack.lesson().steps()) {
            outline.add(step.key()
                    + step.kind()
                    + step.minutes()
                    + step.partners()
                    + step.quiz()
                    + (step.prompts() == null ? 0 : step.prompts().size()));
            sections(step).forEach(section -> outline.add(section.key() + citations(section.text())));
        }
        pack.sources()
                .forEach(source -> outline.add(source.key() + source.url() + source.date() + source.confidence()));
        Map.copyOf(pack.quizzes()).values().forEach(quiz -> all(quiz).forEach(question -> {
            outline.add(question.key()
                    + question.kind()
                    + question.topic()
                    + question.practises()
                    + question.sources()
                    + question.order()
                    + question.answer()
                    + question.tolerance());
            question.choices().forEach(option -> outline.add(option.key() + option.correct()));
        }));
        return outline;
    }

    private static List<String> citations(String text) {
        return Pattern.compile("\\[\\^[a-z0-9-]+]|]\\(figure:[a-z]+\\)")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static int words(String markdown) {
        String text = markdown.replaceAll("(?s)!\\[.*?]\\(figure:\\w+\\)", "")
                .replaceAll("]\\(.*?\\)|\\[\\^[a-z0-9-]+]|[|*#-]{2,}", " ");
        return (int) Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,/'’-]*")
                .matcher(text)
                .results()
                .count();
    }

    private static double spread(QuestionText question) {
        var lengths = question.choices().stream()
                .map(OptionText::text)
                .mapToInt(String::length)
                .summaryStatistics();
        return (double) lengths.getMax() / lengths.getMin();
    }
}
