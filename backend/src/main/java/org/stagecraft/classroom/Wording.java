package org.stagecraft.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list that people edit: one entry a line, {@code #} begins a comment. */
final class Wording {
    private Wording() {}

    static List<String> read(String name) {
        try (InputStream file = Wording.class.getResourceAsStream("/aliases/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The file aliases/" + name + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
