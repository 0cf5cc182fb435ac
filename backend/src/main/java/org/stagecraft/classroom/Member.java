package org.stagecraft.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's place in a class. A student has an alias and a return key, a teacher neither. */
@Entity
class Member {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID classroomId;

    @Column(nullable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MemberRole role;

    private @Nullable String alias;
    private @Nullable String aliasFolded;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MemberState state;

    private byte @Nullable [] returnKeyHash;

    @Column(nullable = false)
    private Instant joinedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    UUID id() {
        return id;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID accountId() {
        return accountId;
    }

    MemberRole role() {
        return role;
    }

    /** Empty for a teacher. */
    String alias() {
        return alias == null ? "" : alias;
    }

    String aliasFolded() {
        return aliasFolded == null ? "" : aliasFolded;
    }

    MemberState state() {
        return state;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    boolean isRemoved() {
        return state == MemberState.REMOVED;
    }

    void goBy(Alias newAlias) {
        alias = newAlias.text();
        aliasFolded = newAlias.folded();
    }

    void become(MemberState newState) {
        state = newState;
    }

    void returnWith(ReturnKey key) {
        returnKeyHash = key.hash();
    }
}
