package org.stagecraft.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path into a folder of ours. */
final class PostgresBinaries {
    /** Raised with postgres.version in pom.xml, so that an upgrade unpacks anew. */
    private static final String FOLDER = "postgresql-17.11";

    private final Path home;
    private final boolean asRoot;

    private PostgresBinaries(Path home) throws IOException {
        this.home = home;
        this.asRoot = Files.getFileStore(home).supportsFileAttributeView("unix")
                && Integer.valueOf(0).equals(Files.getAttribute(home, "unix:uid"));
    }

    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        Path home = folder.resolve(FOLDER);
        if (!Files.exists(home)) {
            Path fresh = Files.createTempDirectory(folder, "unpacking");
            unpackTo(fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(home);
    }

    /** @throws IllegalStateException with what the program said, if it fails */
    void run(List<String> arguments, String program) {
        Outcome outcome = execute(arguments, program);
        if (outcome.exit != 0) {
            throw new IllegalStateException(program + " failed (" + outcome.exit + "): " + outcome.said);
        }
    }

    boolean succeeds(List<String> arguments, String program) {
        return execute(arguments, program).exit == 0;
    }

    private record Outcome(int exit, String said) {}

    private Outcome execute(List<String> arguments, String program) {
        var command = new ArrayList<String>();
        if (asRoot) {
            // PostgreSQL refuses to run as root; a user namespace of its own makes it nobody there.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            Path said = Files.createTempFile(home, program, ".out");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            int exit = process.waitFor();
            String text = Files.readString(said, StandardCharsets.UTF_8).strip();
            Files.delete(said);
            return new Outcome(exit, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + program + " ran", e);
        }
    }

    private static void unpackTo(Path folder) throws IOException {
        try (InputStream archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static InputStream archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = os.contains("mac") ? "darwin" : os.contains("win") ? "windows" : "linux";
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String name = "/postgres-" + family + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
        InputStream found = PostgresBinaries.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("There is no PostgreSQL for this machine in the build (" + name
                    + "). Set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server.");
        }
        return found;
    }
}
