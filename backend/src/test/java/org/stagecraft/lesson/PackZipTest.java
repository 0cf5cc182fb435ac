package org.stagecraft.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackZipTest {
    @Test
    void readsWhatItWrote() {
        PackFiles files = SamplePack.whole().files();

        assertThat(PackZip.read(PackZip.write(files), new PackProblems())).contains(files);
    }

    @Test
    void writesTheSameBytesForTheSamePack() {
        PackFiles files = SamplePack.whole().files();

        assertThat(PackZip.write(files)).isEqualTo(PackZip.write(files));
    }

    @Test
    void takesAZippedFolderAndLeavesClutterOut() throws IOException {
        byte[] zip = zip(Map.of(
                "my pack/lesson.yaml", "a: 1",
                "__MACOSX/my pack/._lesson.yaml", "x",
                "my pack/.DS_Store", "x",
                "my pack/README.md", "hello"));

        assertThat(PackZip.read(zip, new PackProblems()).orElseThrow().texts())
                .containsOnlyKeys("lesson.yaml", "README.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../lesson.yaml",
                "/etc/lesson.yaml",
                "a/../../lesson.yaml",
                "a/b/lesson.yaml",
                "C:\\lesson.yaml",
                "..\\lesson.yaml",
                "lesson.class",
                "lesson.yaml.exe",
                "./lesson.yaml"
            })
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        assertThat(problemOf(zip(Map.of(name, "a: 1")))).startsWith("A pack holds only .yaml and .md files");
    }

    @Test
    void refusesABomb() throws IOException {
        assertThat(problemOf(zip(Map.of("lesson.yaml", "a".repeat(5_000_000)))))
                .isEqualTo("Unpacked, the ZIP is too large.");
    }

    @Test
    void refusesACrowd() throws IOException {
        Map<String, String> files =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> "f" + i + ".yaml", i -> "a: 1"));

        assertThat(problemOf(zip(files))).isEqualTo("The ZIP has more than 60 files.");
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThat(problemOf("hello".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("This is not a ZIP file, or it is empty.");
    }

    @Test
    void refusesADamagedZip() {
        byte[] zip = SamplePack.whole().zip();
        zip[zip.length / 3] ^= 0x5A;

        assertThat(PackZip.read(zip, new PackProblems())).isEmpty();
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("lesson.yaml"));
            out.write("title: Año".getBytes(StandardCharsets.ISO_8859_1));
        }

        assertThat(problemOf(bytes.toByteArray())).isEqualTo("The file is not written in UTF-8.");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertThat(problemOf(zip(Map.of("README.md", "a\0b")))).isEqualTo("The file is not a text.");
    }

    private static String problemOf(byte[] zip) {
        PackProblems problems = new PackProblems();
        assertThat(PackZip.read(zip, problems)).isEmpty();
        return problems.inOrder().get(0).message();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
