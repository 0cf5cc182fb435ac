package org.stagecraft.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on sessions and the hashes of their refresh tokens. */
@Singleton
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {
    Optional<Session> lockByFamily(byte[] familyHash) {
        return find("familyHash", (Object) familyHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Session> listOf(UUID accountId, Instant now) {
        return list("accountId = ?1 and expiresAt > ?2 order by lastSeenAt desc, id", accountId, now);
    }

    List<UUID> idsOf(UUID accountId) {
        return getEntityManager()
                .createQuery("select id from Session where accountId = :account", UUID.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    boolean delete(UUID id, UUID accountId) {
        return delete("id = ?1 and accountId = ?2", id, accountId) > 0;
    }

    void deleteOver(Instant now) {
        delete("expiresAt <= ?1", now);
    }

    void addToken(UUID sessionId, byte[] hash, int generation) {
        flush();
        getEntityManager()
                .createNativeQuery("insert into refresh_token (hash, session_id, generation) values (?1, ?2, ?3)")
                .setParameter(1, hash)
                .setParameter(2, sessionId)
                .setParameter(3, generation)
                .executeUpdate();
    }

    Optional<Integer> findGeneration(UUID sessionId, byte[] hash) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select generation from refresh_token where hash = ?1 and session_id = ?2", Integer.class)
                .setParameter(1, hash)
                .setParameter(2, sessionId)
                .getResultList();
        return found.stream().map(Integer.class::cast).findFirst();
    }

    void deleteTokensBefore(UUID sessionId, int generation) {
        getEntityManager()
                .createNativeQuery("delete from refresh_token where session_id = ?1 and generation < ?2")
                .setParameter(1, sessionId)
                .setParameter(2, generation)
                .executeUpdate();
    }
}
