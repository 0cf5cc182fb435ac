package org.stagecraft.identity;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Slows guessing down, by account and by network address, the same on every instance. A try counts as wrong from its
 * beginning, so that a thousand at once do not all pass before the first has failed; a right one takes its count back.
 */
@Singleton
class LoginThrottle {
    private static final String COUNT =
            "insert into login_throttle as t (key, failures, last_failure_at, blocked_until)"
                    + " values (?, 1, ?, ?) on conflict (key) do update set"
                    + " failures = case when t.last_failure_at < ? then 1 else t.failures + 1 end,"
                    + " last_failure_at = excluded.last_failure_at,"
                    + " blocked_until = excluded.last_failure_at + case"
                    + " when t.last_failure_at < ? or t.failures + 1 < ? then interval '0'"
                    + " else interval '1 millisecond' * least(?, ? * 2 ^ least(t.failures + 1 - ?, 30)) end"
                    + " where t.blocked_until <= excluded.last_failure_at returning failures";

    private record Limit(int tries, Duration firstWait) {}

    private final DataSource database;
    private final IdentityConfig.Throttle config;
    private final Clock clock;

    LoginThrottle(DataSource database, IdentityConfig config, Clock clock) {
        this.database = database;
        this.config = config.throttle();
        this.clock = clock;
    }

    /** Counts a try with a password or code; refused with 429 while the account or the address has to wait. */
    void begin(String account, String address) {
        Limit forAddress = new Limit(config.addressTries(), config.longestWait());
        Limit forAccount = new Limit(config.accountTries(), config.firstWait());
        try (var connection = database.getConnection()) {
            count(connection, addressKey(address), forAddress);
            count(connection, accountKey(account), forAccount);
        } catch (SQLException e) {
            throw new IllegalStateException("A try to sign in cannot be counted", e);
        }
    }

    /** The try was right: the account starts afresh, the address gets this one back. */
    void succeeded(String account, String address) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement("delete from login_throttle where key = ?");
                var takeBack = connection.prepareStatement("update login_throttle set failures ="
                        + " greatest(failures - 1, 0), blocked_until = last_failure_at where key = ?")) {
            forget.setBytes(1, accountKey(account));
            forget.executeUpdate();
            takeBack.setBytes(1, addressKey(address));
            takeBack.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A sign-in cannot be counted", e);
        }
    }

    void deleteForgotten() {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from login_throttle where last_failure_at < ? and blocked_until < ?")) {
            delete.setObject(1, clock.instant().minus(config.memory()).atOffset(ZoneOffset.UTC));
            delete.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old tries to sign in cannot be deleted", e);
        }
    }

    private void count(Connection connection, byte[] key, Limit limit) throws SQLException {
        Instant now = clock.instant();
        try (var count = connection.prepareStatement(COUNT)) {
            fill(count, key, limit, now);
            try (var row = count.executeQuery()) {
                if (row.next()) {
                    return;
                }
            }
        }
        try (var select = connection.prepareStatement("select blocked_until from login_throttle where key = ?")) {
            select.setBytes(1, key);
            try (var row = select.executeQuery()) {
                Instant until =
                        row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : now;
                throw IdentityProblems.tooManyTries(Duration.between(now, until).plusMillis(999));
            }
        }
    }

    private void fill(PreparedStatement count, byte[] key, Limit limit, Instant now) throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        OffsetDateTime forgotten = now.minus(config.memory()).atOffset(ZoneOffset.UTC);
        count.setBytes(1, key);
        count.setObject(2, at);
        count.setObject(3, at);
        count.setObject(4, forgotten);
        count.setObject(5, forgotten);
        count.setInt(6, limit.tries());
        count.setDouble(7, config.longestWait().toMillis());
        count.setDouble(8, limit.firstWait().toMillis());
        count.setInt(9, limit.tries());
    }

    private static byte[] accountKey(String account) {
        return Secrets.sha256("account:" + account);
    }

    private static byte[] addressKey(String address) {
        return Secrets.sha256("address:" + address);
    }
}
