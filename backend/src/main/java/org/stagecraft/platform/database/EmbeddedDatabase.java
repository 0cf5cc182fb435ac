package org.stagecraft.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server of this application's own: bound to loopback, its data in a folder that outlives the process. It
 * is started again when it dies, and taken over cleanly when an earlier process was killed and left it running.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "stagecraft";

    private final PostgresBinaries binaries;
    private final Path cluster;
    private final Path passwordFile;
    private final FileChannel lock;
    private final int port;
    private volatile boolean closing;

    private EmbeddedDatabase(Path folder) throws IOException {
        createPrivately(folder);
        this.lock = lockOrRefuse(folder.resolve("lock"));
        this.binaries = PostgresBinaries.unpackedIn(folder);
        this.cluster = folder.resolve("cluster");
        this.passwordFile = folder.resolve("password");
        this.port = freePort();
    }

    /**
     * Starts the server on the data in {@code folder}, making it on the first start.
     *
     * @throws IllegalStateException if another process uses the folder, or PostgreSQL does not start
     */
    public static EmbeddedDatabase startIn(Path folder) {
        try {
            var database = new EmbeddedDatabase(folder.toAbsolutePath());
            database.initialiseOnce();
            database.stopServer();
            database.startServer();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be used for the database", e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closing = true;
        stopServer();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The database folder stays locked until this process ends", e);
        }
    }

    private void initialiseOnce() throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
        restrict(passwordFile, "rw-------");
        Files.createDirectories(cluster);
        restrict(cluster, "rwx------");
        binaries.run(
                List.of(
                        "--auth=scram-sha-256",
                        "--username=" + NAME,
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums",
                        "--pgdata=" + cluster),
                "initdb");
    }

    private void startServer() {
        var options = new ArrayList<>(List.of(
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=64",
                "-c",
                "shared_buffers=64MB"));
        if (Boolean.getBoolean("stagecraft.database.unsafe-fast")) {
            options.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        binaries.run(
                List.of(
                        "start",
                        "--wait",
                        "--timeout=60",
                        "--pgdata=" + cluster,
                        "--log=" + cluster.resolveSibling("postgres.log"),
                        "--options=" + String.join(" ", options)),
                "pg_ctl");
        postmaster().onExit().thenRun(this::startAgainUnlessClosing);
    }

    private void startAgainUnlessClosing() {
        if (!closing) {
            LOG.error("PostgreSQL ended unexpectedly; starting it again");
        }
        while (!closing) {
            try {
                // Processes of the server that died may hold its shared memory for a moment.
                TimeUnit.MILLISECONDS.sleep(500);
                startServer();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IllegalStateException e) {
                LOG.error("PostgreSQL did not start again yet", e);
            }
        }
    }

    private void stopServer() {
        if (binaries.succeeds(List.of("status", "--pgdata=" + cluster), "pg_ctl")) {
            binaries.run(List.of("stop", "--wait", "--mode=fast", "--pgdata=" + cluster), "pg_ctl");
        }
    }

    private ProcessHandle postmaster() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("PostgreSQL ended as it started"));
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL ended as it started", e);
        }
    }

    private static FileChannel lockOrRefuse(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock();
        if (held == null) {
            channel.close();
            throw new IllegalStateException("Stagecraft already runs on the data in " + file.getParent()
                    + ". Stop it first, or choose another folder with STAGECRAFT_DATA_DIR.");
        }
        return channel;
    }

    private static void createPrivately(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
