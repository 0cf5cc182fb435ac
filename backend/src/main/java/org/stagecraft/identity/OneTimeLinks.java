package org.stagecraft.identity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Links that work once. Whoever holds one may do what it is for, so only its hash is kept. */
@Singleton
class OneTimeLinks {
    private static final int TOKEN_BYTES = 32;
    private static final String VALID = "hash = ?1 and purpose = ?2 and expires_at > ?3";
    private static final String ACCOUNT = "coalesce(cast(account_id as text), '')";
    private static final String SELECT = "select " + ACCOUNT + " from one_time_link where " + VALID;
    private static final String DELETE = "delete from one_time_link where " + VALID + " returning " + ACCOUNT;

    enum Purpose {
        SETUP,
        INVITATION,
        PASSWORD_RESET
    }

    private final EntityManager database;
    private final Clock clock;
    private final RandomGenerator random;

    OneTimeLinks(EntityManager database, Clock clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** A new link's token; {@code accountId} is whom a password reset is for. */
    @Transactional
    String issue(Purpose purpose, @Nullable UUID accountId, Instant expiresAt) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.createNativeQuery("insert into one_time_link (hash, purpose, account_id, created_at, expires_at)"
                        + " values (?1, ?2, cast(?3 as uuid), ?4, ?5)")
                .setParameter(1, Secrets.sha256(token))
                .setParameter(2, purpose.name())
                .setParameter(3, accountId == null ? null : accountId.toString())
                .setParameter(4, clock.instant())
                .setParameter(5, expiresAt)
                .executeUpdate();
        return token;
    }

    /** Replaces all links of this purpose (and account, if one is named): the latest is the only one that works. */
    @Transactional
    String replace(Purpose purpose, @Nullable UUID accountId, Duration life) {
        withdraw(purpose, accountId);
        return issue(purpose, accountId, clock.instant().plus(life));
    }

    @Transactional
    void withdraw(Purpose purpose, @Nullable UUID accountId) {
        database.createNativeQuery("delete from one_time_link where purpose = ?1"
                        + " and account_id is not distinct from cast(?2 as uuid)")
                .setParameter(1, purpose.name())
                .setParameter(2, accountId == null ? null : accountId.toString())
                .executeUpdate();
    }

    /** Before costly work is done for somebody, who must still {@link #use} the link afterwards. */
    Link requireGood(Purpose purpose, String token) {
        return read(SELECT, purpose, token).orElseThrow(IdentityProblems::linkUsed);
    }

    /** Uses the link up, with the transaction under way: if that fails, the link still works. */
    @Transactional(Transactional.TxType.MANDATORY)
    Link use(Purpose purpose, String token) {
        return read(DELETE, purpose, token).orElseThrow(IdentityProblems::linkUsed);
    }

    @Transactional
    void deleteExpired() {
        database.createNativeQuery("delete from one_time_link where expires_at <= ?1")
                .setParameter(1, clock.instant())
                .executeUpdate();
    }

    /** What a valid link says. */
    record Link(Optional<UUID> accountId) {
        static Link of(Object accountId) {
            String id = (String) accountId;
            return new Link(id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id)));
        }
    }

    private Optional<Link> read(String statement, Purpose purpose, String token) {
        List<?> found = database.createNativeQuery(statement, String.class)
                .setParameter(1, Secrets.sha256(token))
                .setParameter(2, purpose.name())
                .setParameter(3, clock.instant())
                .getResultList();
        return found.stream().map(Link::of).findFirst();
    }
}
