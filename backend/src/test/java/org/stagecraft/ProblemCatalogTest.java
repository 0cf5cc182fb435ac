package org.stagecraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each problem type resolves to a heading in docs/api.md, because clients decide by it for years. */
class ProblemCatalogTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path DOCUMENT = Path.of("..", "docs", "api.md");
    private static final Pattern DECLARED = Pattern.compile("\\bof\\(\\s*[45]\\d\\d,\\s*(\"[a-z-]+\"|[^\"])");
    private static final Pattern HEADING = Pattern.compile("(?m)^### problem-([a-z-]+)$");

    @Test
    void everyProblemHasItsHeadingAndEveryHeadingItsProblem() {
        assertThat(headings()).isEqualTo(declared());
    }

    private static Set<String> declared() {
        var slugs = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher matcher = DECLARED.matcher(text(file));
                while (matcher.find()) {
                    assertThat(matcher.group(1))
                            .as("the slug in %s must be written out", file)
                            .startsWith("\"");
                    slugs.add(matcher.group(1).replace("\"", ""));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return slugs;
    }

    private static Set<String> headings() {
        var slugs = new TreeSet<String>();
        Matcher matcher = HEADING.matcher(text(DOCUMENT));
        while (matcher.find()) {
            slugs.add(matcher.group(1));
        }
        return slugs;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
