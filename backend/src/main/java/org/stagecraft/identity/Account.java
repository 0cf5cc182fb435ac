package org.stagecraft.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can be signed in. A learner has neither e-mail nor password nor name: a classroom knows an alias. */
@Entity
class Account {
    @Id
    private UUID id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AccountRole role;

    private @Nullable String email;

    @Column(nullable = false)
    private String name;

    private @Nullable String passwordHash;

    private byte @Nullable [] totpSecret;

    private boolean totpConfirmed;

    private long totpLastStep;

    private @Nullable Instant disabledAt;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant lastSeenAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(UUID id, AccountRole role, String name, Instant now) {
        this.id = id;
        this.role = role;
        this.name = name;
        this.createdAt = now;
        this.lastSeenAt = now;
    }

    static Account learner(UUID id, Instant now) {
        return new Account(id, AccountRole.LEARNER, "", now);
    }

    static Account teacher(UUID id, Person person, Instant now) {
        Account account = new Account(id, person.role(), person.name(), now);
        account.email = person.email();
        account.passwordHash = person.passwordHash();
        return account;
    }

    /** What a teacher's account is made of. */
    record Person(AccountRole role, String email, String name, String passwordHash) {}

    UUID id() {
        return id;
    }

    AccountRole role() {
        return role;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    String name() {
        return name;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    boolean isLearner() {
        return role == AccountRole.LEARNER;
    }

    void rename(String newName) {
        name = newName;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void changeRole(AccountRole newRole) {
        role = newRole;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    boolean asksForCode() {
        return totpConfirmed;
    }

    Optional<byte[]> totpSecret() {
        return Optional.ofNullable(totpSecret);
    }

    /** Until a first code proves that the authenticator has it, the secret is not asked for at sign-in. */
    void proposeTotp(byte[] secret) {
        totpSecret = secret;
        totpConfirmed = false;
        totpLastStep = 0;
    }

    /** A code counts once: the step it belongs to must be later than the last one used. */
    boolean useTotpStep(long step) {
        if (step <= totpLastStep) {
            return false;
        }
        totpLastStep = step;
        return true;
    }

    void confirmTotp() {
        totpConfirmed = true;
    }

    void removeTotp() {
        totpSecret = null;
        totpConfirmed = false;
        totpLastStep = 0;
    }
}
