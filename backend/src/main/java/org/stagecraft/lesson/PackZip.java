package org.stagecraft.lesson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs as ZIP files. Whatever could write outside, or swell in memory, is refused before it is unpacked. */
final class PackZip {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ENTRIES = 60;
    private static final int MOST_UNPACKED = 4 * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml|[A-Za-z0-9-]{1,40}\\.md");
    /** Any fixed time will do: the same pack then makes the same bytes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private PackZip() {}

    /** The pack's files, or the reasons why they can't be read. */
    static Optional<PackFiles> read(byte[] zip, PackProblems problems) {
        Map<String, String> texts = new HashMap<>();
        long left = Math.min(MOST_UNPACKED, (long) MOST_RATIO * zip.length);
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    return refuse(
                            "The ZIP has more than " + MOST_ENTRIES + " files.",
                            "Put only the pack into it.",
                            problems);
                }
                byte[] content = in.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0) {
                    return refuse("Unpacked, the ZIP is too large.", "A pack may have 4 MB of text.", problems);
                }
                if (!entry.isDirectory()) {
                    add(entry.getName(), content, texts, problems);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return refuse("The ZIP is damaged.", "Make it again and send it anew.", problems);
        }
        if (entries == 0) {
            return refuse("This is not a ZIP file, or it is empty.", "Choose the pack's ZIP file.", problems);
        }
        return problems.none() ? Optional.of(PackFiles.of(texts)) : Optional.empty();
    }

    static byte[] write(PackFiles files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.texts().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(entry);
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(String path, byte[] content, Map<String, String> texts, PackProblems problems) {
        String name = withoutFolder(path);
        if (isClutter(path)) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    path,
                    "A pack holds only .yaml and .md files, with letters, digits and hyphens in their names.",
                    "Rename it to something like quiz.yaml, or leave it out.");
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (withoutMark.indexOf('\0') >= 0) {
                problems.add(path, "The file is not a text.", "Leave it out.");
            }
            if (texts.put(name, withoutMark) != null) {
                problems.add(
                        path,
                        "Two files of the ZIP have this name.",
                        "Put one pack into a ZIP: one folder, one language.");
            }
        } catch (CharacterCodingException e) {
            problems.add(path, "The file is not written in UTF-8.", "Save it with the encoding UTF-8.");
        }
    }

    /** Zipping a folder puts its name in front: one folder is fine, and anything else is not. */
    private static String withoutFolder(String path) {
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        return slash > 0 && !folder.equals("..") && !folder.equals(".") ? path.substring(slash + 1) : path;
    }

    /** What macOS and Windows add to a ZIP without being asked. */
    private static boolean isClutter(String path) {
        return path.startsWith("__MACOSX/") || path.endsWith(".DS_Store") || path.endsWith("Thumbs.db");
    }

    private static Optional<PackFiles> refuse(String message, String hint, PackProblems problems) {
        problems.add("", message, hint);
        return Optional.empty();
    }
}
