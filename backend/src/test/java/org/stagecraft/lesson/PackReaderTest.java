package org.stagecraft.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
    @Test
    void acceptsAWholePack() {
        assertThat(SamplePack.whole().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lesson.yaml  | title: A sample       | tytle: A sample            | 5  | "tytle" is not known here
            lesson.yaml  | title: A sample       | tytle: A sample            | 1  | "title" is missing here
            lesson.yaml  | title: A sample       | 'title: "A \\0 sample"'     | 5  | "title" is not written as it must be
            lesson.yaml  | version: 1            | version: one               | 4  | "version" is of the wrong kind
            lesson.yaml  | version: 1            | version: 0                 | 4  | "version"
            lesson.yaml  | kind: reading         | kind: video                | 14 | "kind" must be one of
            lesson.yaml  | ages: 12-18           | ages: 18-12                | 7  | The first age is above the second
            lesson.yaml  | key: read             | key: Read it               | 13 | "key" is not written as it must be
            lesson.yaml  | key: quiz             | key: read                  | 27 | The key "read" is used twice
            lesson.yaml  | quiz: quiz.yaml       | quiz: test.yaml            | 34 | There is no file "test.yaml"
            lesson.yaml  | '    quiz: quiz.yaml' | ''                         | 27 | "quiz" is missing here
            lesson.yaml  | [^paper]              | [^papers]                  | 24 | There is no source "papers"
            lesson.yaml  | That is **all**.      | That is <b>all</b>.        | 26 | HTML is not allowed
            lesson.yaml  | That is **all**.      | ![a](https://x.org/a.png)  | 26 | Pictures can't be included
            lesson.yaml  | That is **all**.      | [a](http://example.org)    | 26 | Links must begin with https
            lesson.yaml  | That is **all**.      | '# All'                    | 26 | Headings in a text
            lesson.yaml  | That is **all**.      | ![Short](figure:pipeline)  | 26 | The figure is not described
            lesson.yaml  | That is **all**.      | ![A cat](figure:cat)       | 26 | There is no figure "cat"
            quiz.yaml    | topic: basics         | topic: extras              | 4  | No section of the lesson has the key "extras"
            quiz.yaml    | sources: [paper]      | sources: [book]            | 18 | There is no source "book"
            quiz.yaml    | sources: [paper]      | sources: [rumour]          | 18 | rests on reports that nobody has confirmed
            quiz.yaml    | correct: true         | correct: false             | 2  | 0 options are marked correct
            quiz.yaml    | correct: true         | right: true                | 12 | "right" is not known here
            quiz.yaml    | key: price            | key: token                 | 6  | Two options have the same key
            quiz.yaml    | The next price        | The next storm             | 6  | Two options say the same
            quiz.yaml    | feedback: Yes.        | misconception: None        | 10 | "feedback" is missing here
            quiz.yaml    | kind: single          | kind: ordering             | 2  | "order" is missing here
            quiz.yaml    | kind: single          | kind: numeric              | 2  | "answer" is missing here
            quiz.yaml    | kind: single          | kind: numeric              | 6  | "options" does not belong
            sources.yaml | confidence: confirmed | confidence: sure           | 7  | "confidence" must be one of
            sources.yaml | https://example.org/p | javascript:alert(1)        | 6  | "url" is not written as it must be
            sources.yaml | key: rumour           | key: paper                 | 8  | The key "paper" is used twice
            sources.yaml | title: A rumour       | key: again                 | 9  | stands here twice
            """)
    void namesFileLineAndProblem(String file, String before, String after, int line, String message) {
        List<PackProblem> problems = SamplePack.whole()
                .with(file, before, after == null ? "" : after)
                .problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.hint()).isNotBlank();
        });
    }

    @Test
    void saysWhereTheYamlBreaks() {
        List<PackProblem> problems = SamplePack.whole()
                .with("lesson.yaml", "title: A sample", "title: \"A sample")
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("This is not valid YAML");
            assertThat(problem.line()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({"&a x,Anchors", "!!java.net.URL x,This is not valid YAML: Global tag is not allowed", "!mine x,Tags"})
    void refusesYamlThatDoesMoreThanHoldText(String value, String message) {
        List<PackProblem> problems = SamplePack.whole()
                .with("lesson.yaml", "title: A sample", "title: " + value)
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.message())
                .startsWith(message));
    }

    @Test
    void refusesADeepNest() {
        String deep = "[".repeat(500) + "]".repeat(500);

        assertThat(SamplePack.whole().withFile("deep.yaml", deep).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("deep.yaml"));
    }

    @Test
    void refusesAMissingMainFile() {
        assertThat(SamplePack.whole().without("sources.yaml").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("The file is missing."));
    }

    @Test
    void refusesAQuizThatNoStepUses() {
        assertThat(SamplePack.whole().withFile("other.yaml", SamplePack.QUIZ).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("No step uses this file."));
    }

    @Test
    void refusesASpareForAQuestionThatIsNotThere() {
        String spares =
                SamplePack.QUIZ.replace("questions:", "spares:").replace("key: what", "key: what\n    practises: why");

        assertThat(SamplePack.whole()
                        .withFile("quiz.yaml", SamplePack.QUIZ + spares)
                        .problems())
                .extracting(PackProblem::message)
                .containsExactly("A question has the key \"what\", too.", "There is no question \"why\".");
    }

    @Test
    void keepsWordsThatOtherYamlReadersTakeForTruthOrDates() {
        Pack pack = SamplePack.reader()
                .check(
                        SamplePack.whole()
                                .with("lesson.yaml", "title: A sample", "title: no")
                                .files(),
                        new PackProblems())
                .orElseThrow();

        assertThat(pack.lesson().title()).isEqualTo("no");
        assertThat(pack.lesson().ages()).isEqualTo("12-18");
        assertThat(pack.sources().get(0).date()).isEqualTo("2022-03-04");
    }
}
