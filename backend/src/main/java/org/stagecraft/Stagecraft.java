package org.stagecraft;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.stagecraft.platform.database.EmbeddedDatabase;

/** Starts the application, and before it a PostgreSQL of its own when none is configured. */
@QuarkusMain
public final class Stagecraft {
    private static final String URL = "quarkus.datasource.jdbc.url";

    private Stagecraft() {}

    public static void main(String... args) {
        if (configured(URL).isEmpty()) {
            try {
                startDatabase(Path.of(configured("stagecraft.data-dir").orElse(".data")));
            } catch (IllegalStateException e) {
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(args);
    }

    private static void startDatabase(Path folder) {
        EmbeddedDatabase database = EmbeddedDatabase.startIn(folder.resolve("postgresql"));
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitApplication();
            database.close();
        }));
    }

    /** The database goes last: requests under way still need it. */
    private static void awaitApplication() {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
    }

    private static Optional<String> configured(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class);
    }
}
