package org.stagecraft.lesson;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small pack that may be published, for tests to break in one place. */
final class SamplePack {
    static final String LESSON = """
            format: 1
            key: sample
            language: en
            version: 1
            title: A sample
            summary: Shows what a pack looks like.
            ages: 12-18
            licence: CC-BY-4.0
            credits: Written for a test.
            notes: |
              Nothing to prepare.
            steps:
              - key: read
                kind: reading
                title: Read
                minutes: 3
                partners: alone
                notes: |
                  Give them time.
                sections:
                  - key: basics
                    title: Basics
                    text: |
                      A model predicts the next token.[^paper]

                      That is **all**.
              - key: quiz
                kind: quiz
                title: Quiz
                minutes: 5
                partners: alone
                notes: |
                  Alone, please.
                quiz: quiz.yaml
            """;
    static final String QUIZ = """
            questions:
              - key: what
                kind: single
                topic: basics
                prompt: What does a model predict?
                options:
                  - key: weather
                    text: The next storm
                    feedback: That is another sort of model.
                  - key: token
                    text: The next token
                    correct: true
                    feedback: Yes.
                  - key: price
                    text: The next price
                    feedback: That is another sort of model.
                explanation: It predicts the next token.
                sources: [paper]
            """;
    static final String SOURCES = """
            sources:
              - key: paper
                title: A paper
                publisher: Somebody
                date: 2022-03-04
                url: https://example.org/paper
                confidence: confirmed
              - key: rumour
                title: A rumour
                publisher: Somebody else
                date: "2023"
                url: https://example.org/rumour
                confidence: reported
            """;

    private final Map<String, String> texts =
            new TreeMap<>(Map.of("lesson.yaml", LESSON, "quiz.yaml", QUIZ, "sources.yaml", SOURCES));

    static SamplePack whole() {
        return new SamplePack();
    }

    /** Replaces text in one of the files; the text must be there. */
    SamplePack with(String file, String before, String after) {
        String text = texts.get(file);
        if (text == null || !text.contains(before)) {
            throw new IllegalArgumentException(file + " has no \"" + before + "\"");
        }
        texts.put(file, text.replace(before, after));
        return this;
    }

    SamplePack withFile(String name, String text) {
        texts.put(name, text);
        return this;
    }

    SamplePack without(String name) {
        texts.remove(name);
        return this;
    }

    PackFiles files() {
        return PackFiles.of(texts);
    }

    byte[] zip() {
        return PackZip.write(files());
    }

    List<PackProblem> problems() {
        PackProblems problems = new PackProblems();
        reader().check(files(), problems);
        return problems.inOrder();
    }

    static PackReader reader() {
        ObjectMapper mapper = new ObjectMapper();
        return new PackReader(mapper, new PackSchema(mapper));
    }
}
