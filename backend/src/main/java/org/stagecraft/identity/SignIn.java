package org.stagecraft.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proves that somebody is who they say. The costly hash is computed outside any transaction, so that people waiting
 * for their turn hold no database connection.
 */
@Singleton
class SignIn {
    private final AccountRepository accounts;
    private final Sessions sessions;
    private final PasswordHasher hasher;
    private final LoginThrottle throttle;
    private final TotpSecrets totpSecrets;
    private final Client client;

    SignIn(
            AccountRepository accounts,
            Sessions sessions,
            PasswordHasher hasher,
            LoginThrottle throttle,
            TotpSecrets totpSecrets,
            Client client) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hasher = hasher;
        this.throttle = throttle;
        this.totpSecrets = totpSecrets;
        this.client = client;
    }

    NewSession signIn(String enteredEmail, String password, @Nullable String code) {
        String email = Email.normalise(enteredEmail);
        throttle.begin(email, client.address());
        UUID accountId = verify(email, password);
        NewSession session = QuarkusTransaction.joiningExisting().call(() -> {
            checkSecondFactor(accountId, code);
            return sessions.open(accountId);
        });
        throttle.succeeded(email, client.address());
        return session;
    }

    /** Asks somebody who is signed in for the password once more, before something that cannot be undone. */
    void confirmPassword(UUID accountId, String password) {
        Account account = accounts.findById(accountId);
        String email = account.email().orElse("");
        throttle.begin(email, client.address());
        if (!hasher.matches(password, account.passwordHash().orElseThrow())) {
            throw IdentityProblems.wrongPassword();
        }
        throttle.succeeded(email, client.address());
    }

    /** Somebody who got in by other means starts afresh. */
    void forgetTries(UUID accountId) {
        throttle.succeeded(accounts.findById(accountId).email().orElse(""), client.address());
    }

    private UUID verify(String email, String password) {
        Optional<Account> found = accounts.findByEmail(email);
        if (found.isEmpty()) {
            hasher.matchNobody(password);
            throw IdentityProblems.wrongCredentials();
        }
        Account account = found.get();
        if (!hasher.matches(password, account.passwordHash().orElseThrow())) {
            throw IdentityProblems.wrongCredentials();
        }
        if (account.isDisabled()) {
            throw IdentityProblems.accountDisabled();
        }
        return account.id();
    }

    private void checkSecondFactor(UUID accountId, @Nullable String code) {
        Account account = accounts.findLocked(accountId).orElseThrow(IdentityProblems::wrongCredentials);
        if (!account.asksForCode()) {
            return;
        }
        if (code == null || code.isBlank()) {
            throw IdentityProblems.codeNeeded();
        }
        if (!totpSecrets.accept(account, code)) {
            throw IdentityProblems.wrongCode();
        }
    }
}
