package org.stagecraft.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.stagecraft.identity.OneTimeLinks.Purpose;

/** New passwords for old accounts. Hashing comes before the transaction: it takes long and needs no connection. */
@Singleton
class PasswordService {
    private final Accounts accounts;
    private final AccountRepository stored;
    private final Sessions sessions;
    private final SignIn signIn;
    private final OneTimeLinks links;
    private final PasswordRules rules;
    private final PasswordHasher hasher;

    PasswordService(
            Accounts accounts,
            AccountRepository stored,
            Sessions sessions,
            SignIn signIn,
            OneTimeLinks links,
            PasswordRules rules,
            PasswordHasher hasher) {
        this.accounts = accounts;
        this.stored = stored;
        this.sessions = sessions;
        this.signIn = signIn;
        this.links = links;
        this.rules = rules;
        this.hasher = hasher;
    }

    /** Whoever else knew the old password is signed out; the device that changes it stays. */
    void change(UUID accountId, UUID sessionId, ChangePassword order) {
        signIn.confirmPassword(accountId, order.current());
        String hash = hash(accountId, order.password());
        QuarkusTransaction.requiringNew().run(() -> {
            locked(accountId).changePassword(hash);
            links.withdraw(Purpose.PASSWORD_RESET, accountId);
            sessions.endOthers(accountId, sessionId);
        });
    }

    /** The way back in for somebody who lost the password, the authenticator, or both. */
    void reset(String token, String password) {
        UUID accountId = accountOf(links.requireGood(Purpose.PASSWORD_RESET, token));
        String hash = hash(accountId, password);
        QuarkusTransaction.requiringNew().run(() -> {
            links.use(Purpose.PASSWORD_RESET, token);
            Account account = locked(accountId);
            account.changePassword(hash);
            account.removeTotp();
            sessions.endAll(accountId);
        });
        signIn.forgetTries(accountId);
    }

    private String hash(UUID accountId, String password) {
        Account account = accounts.get(accountId);
        rules.check(password, account.email().orElse(""), account.name());
        return hasher.hash(password);
    }

    private Account locked(UUID accountId) {
        return stored.findLocked(accountId).orElseThrow(IdentityProblems::linkUsed);
    }

    private static UUID accountOf(OneTimeLinks.Link link) {
        return link.accountId().orElseThrow(IdentityProblems::linkUsed);
    }
}
