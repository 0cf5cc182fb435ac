package org.stagecraft.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every query on kept answers. */
@ApplicationScoped
class IdempotencyRepository {
    record Row(byte[] fingerprint, byte[] answer) {}

    private final EntityManager entities;

    IdempotencyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** False when another request holds the same key at this moment; held until the transaction ends. */
    boolean lock(long number) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:number)", Boolean.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    Optional<Row> find(byte[] keyHash, Instant notBefore) {
        List<?> rows = entities.createNativeQuery(
                        "select fingerprint, answer from idempotency_key where key_hash = :hash and created_at >= :since",
                        Object[].class)
                .setParameter("hash", keyHash)
                .setParameter("since", notBefore)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Row((byte[]) row[0], (byte[]) row[1]));
    }

    void store(byte[] keyHash, Row row, Instant at) {
        entities.createNativeQuery("""
                        insert into idempotency_key (key_hash, fingerprint, answer, created_at)
                        values (:hash, :fingerprint, :answer, :at)
                        on conflict (key_hash) do update
                        set fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at
                        """)
                .setParameter("hash", keyHash)
                .setParameter("fingerprint", row.fingerprint())
                .setParameter("answer", row.answer())
                .setParameter("at", at)
                .executeUpdate();
    }

    int deleteBefore(Instant time) {
        return entities.createNativeQuery("delete from idempotency_key where created_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
