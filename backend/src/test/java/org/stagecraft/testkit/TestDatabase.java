package org.stagecraft.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.stagecraft.platform.database.EmbeddedDatabase;

/** One PostgreSQL for the whole suite, with an empty database at each start. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        System.setProperty("stagecraft.database.unsafe-fast", "true");
        database = EmbeddedDatabase.startIn(Path.of("target", "test-postgresql"));
        recreate("stagecraft_test");
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl().replace("/postgres", "/stagecraft_test"),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        database.close();
    }

    private void recreate(String name) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
