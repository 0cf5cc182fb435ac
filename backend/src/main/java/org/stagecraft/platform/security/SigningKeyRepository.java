package org.stagecraft.platform.security;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.stagecraft.platform.time.Ids;

/** The signing keys in the database, oldest first. A lock there makes instances that start together agree on one key. */
@Singleton
class SigningKeyRepository {
    private static final Logger LOG = Logger.getLogger(SigningKeyRepository.class);
    private static final int KEY_BITS = 2048;
    /** Any number that nothing else in this database locks. */
    private static final long ROTATION_LOCK = 0x5354_4147_454B_4559L;

    private final DataSource database;
    private final Sealer sealer;
    private final TokenConfig config;
    private final Clock clock;
    private final Ids ids;

    SigningKeyRepository(DataSource database, Sealer sealer, TokenConfig config, Clock clock, Ids ids) {
        this.database = database;
        this.sealer = sealer;
        this.config = config;
        this.clock = clock;
        this.ids = ids;
    }

    List<SigningKey> list() {
        try (var connection = database.getConnection()) {
            return list(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The signing keys cannot be read", e);
        }
    }

    /** Adds a key when there is none or the newest is old, and drops those whose tokens have all expired; in one transaction. */
    List<SigningKey> rotate() {
        try (var connection = database.getConnection()) {
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
                lock.setLong(1, ROTATION_LOCK);
                lock.execute();
            }
            List<SigningKey> keys = list(connection);
            Instant now = clock.instant();
            if (keys.isEmpty()) {
                insert(connection, now, now);
            } else if (last(keys).createdAt().plus(config.keyRotation()).isBefore(now)) {
                insert(connection, now, now.plus(config.keyAnnouncement()));
            }
            deleteRetired(connection, now);
            return list(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The signing keys cannot be rotated", e);
        }
    }

    private void insert(Connection connection, Instant now, Instant signsFrom) throws SQLException {
        KeyPair pair = generate();
        try (var insert =
                connection.prepareStatement("insert into signing_key (id, public_key, private_key, sealed, created_at,"
                        + " signs_from) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, ids.next());
            insert.setBytes(2, pair.getPublic().getEncoded());
            insert.setBytes(3, sealer.seal(pair.getPrivate().getEncoded()));
            insert.setBoolean(4, sealer.seals());
            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
            insert.setObject(6, signsFrom.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** A key may go once a younger one has signed for longer than a token and the slowest instance's notice last. */
    private void deleteRetired(Connection connection, Instant now) throws SQLException {
        Instant tokensOver = now.minus(config.life()).minus(config.keyAnnouncement());
        try (var delete = connection.prepareStatement("delete from signing_key old where exists (select from"
                + " signing_key young where young.signs_from > old.signs_from and young.signs_from < ?)")) {
            delete.setObject(1, tokensOver.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    private List<SigningKey> list(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select id, public_key, private_key, sealed, created_at,"
                        + " signs_from from signing_key order by signs_from, id");
                var rows = select.executeQuery()) {
            List<SigningKey> keys = new ArrayList<>();
            while (rows.next()) {
                read(rows).ifPresent(keys::add);
            }
            return keys;
        }
    }

    private Optional<SigningKey> read(ResultSet row) throws SQLException {
        byte[] stored = row.getBytes("private_key");
        Optional<byte[]> opened = row.getBoolean("sealed") ? sealer.open(stored) : Optional.of(stored);
        if (opened.isEmpty()) {
            LOG.warn("A signing key was sealed with another STAGECRAFT_SECRET and is replaced");
        }
        return opened.map(privateKey -> decode(row, privateKey));
    }

    private static SigningKey decode(ResultSet row, byte[] privateKey) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new SigningKey(
                    row.getObject("id", UUID.class).toString(),
                    rsa.generatePublic(new X509EncodedKeySpec(row.getBytes("public_key"))),
                    rsa.generatePrivate(new PKCS8EncodedKeySpec(privateKey)),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("signs_from", OffsetDateTime.class).toInstant());
        } catch (GeneralSecurityException | SQLException e) {
            throw new IllegalStateException("A signing key in the database is damaged", e);
        }
    }

    private static SigningKey last(List<SigningKey> keys) {
        return keys.get(keys.size() - 1);
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is missing from this Java", e);
        }
    }
}
