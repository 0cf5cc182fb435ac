package org.stagecraft.lesson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.stagecraft.lesson.PackTexts.LessonText;
import org.stagecraft.lesson.PackTexts.QuizText;
import org.stagecraft.lesson.PackTexts.SourcesText;

/** Reads a pack: first as YAML, then against the schema, then by the rules that a schema can't express. */
@Singleton
class PackReader {
    private final ObjectMapper mapper;
    private final PackSchema schema;

    PackReader(ObjectMapper mapper, PackSchema schema) {
        this.mapper = mapper;
        this.schema = schema;
    }

    /** The pack if it may be published; otherwise {@code problems} says why not. */
    Optional<Pack> check(PackFiles files, PackProblems problems) {
        requireMainFiles(files, problems);
        Map<String, YamlFile> parsed = parse(files, problems);
        if (!problems.none()) {
            return Optional.empty();
        }
        parsed.values().forEach(file -> schema.check(file, definition(file.name()), problems));
        if (!problems.none()) {
            return Optional.empty();
        }
        Pack pack = bind(parsed);
        new PackRules(pack, parsed, problems).check();
        return problems.none() ? Optional.of(pack) : Optional.empty();
    }

    /** Reads files that were checked when they were published. */
    Pack readPublished(PackFiles files) {
        PackProblems problems = new PackProblems();
        Map<String, YamlFile> parsed = parse(files, problems);
        if (!problems.none()) {
            throw new IllegalStateException("A published lesson can't be read: " + problems.inOrder());
        }
        return bind(parsed);
    }

    private static void requireMainFiles(PackFiles files, PackProblems problems) {
        for (String name : List.of(PackFiles.LESSON, PackFiles.SOURCES)) {
            if (!files.texts().containsKey(name)) {
                problems.add(name, "The file is missing.", "Put it at the top of the pack, beside the other files.");
            }
        }
    }

    private static Map<String, YamlFile> parse(PackFiles files, PackProblems problems) {
        Map<String, YamlFile> parsed = new TreeMap<>();
        files.texts().forEach((name, text) -> {
            if (name.endsWith(".yaml")) {
                YamlFile.parse(name, text, problems).ifPresent(file -> parsed.put(name, file));
            }
        });
        return parsed;
    }

    private static String definition(String name) {
        return switch (name) {
            case PackFiles.LESSON -> "lesson";
            case PackFiles.SOURCES -> "sources";
            default -> "quiz";
        };
    }

    private Pack bind(Map<String, YamlFile> parsed) {
        Map<String, QuizText> quizzes = new HashMap<>();
        parsed.forEach((name, file) -> {
            if (definition(name).equals("quiz")) {
                quizzes.put(name, as(QuizText.class, file));
            }
        });
        return new Pack(
                as(LessonText.class, Objects.requireNonNull(parsed.get(PackFiles.LESSON))),
                as(SourcesText.class, Objects.requireNonNull(parsed.get(PackFiles.SOURCES)))
                        .sources(),
                quizzes);
    }

    private <T> T as(Class<T> type, YamlFile file) {
        try {
            return mapper.treeToValue(file.json(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file.name() + " fits the schema but not the code that reads it", e);
        }
    }
}
