package org.stagecraft.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.stagecraft.platform.privacy.Receipt;
import org.stagecraft.platform.problem.Problem;

/** What people change about their own account. */
@Singleton
class AccountService {
    private final Accounts accounts;
    private final AccountRepository stored;
    private final TotpSecrets totpSecrets;
    private final Clock clock;

    AccountService(Accounts accounts, AccountRepository stored, TotpSecrets totpSecrets, Clock clock) {
        this.accounts = accounts;
        this.stored = stored;
        this.totpSecrets = totpSecrets;
        this.clock = clock;
    }

    @Transactional
    AccountView rename(UUID accountId, String name) {
        Account account = locked(accountId);
        account.rename(name.strip());
        return AccountView.of(account);
    }

    /** A secret for an authenticator; signing in asks for its codes once {@link #confirmTotp} has seen one. */
    @Transactional
    TotpSecret proposeTotp(UUID accountId) {
        Account account = locked(accountId);
        if (account.asksForCode()) {
            throw IdentityProblems.totpAlreadyOn();
        }
        String secret = Totp.base32(totpSecrets.propose(account));
        String label = encode("Stagecraft:" + account.email().orElse(""));
        return new TotpSecret(secret, "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Stagecraft");
    }

    @Transactional
    void confirmTotp(UUID accountId, String code) {
        Account account = locked(accountId);
        if (account.asksForCode()) {
            throw IdentityProblems.totpAlreadyOn();
        }
        if (account.totpSecret().isEmpty()) {
            throw IdentityProblems.totpNotBegun();
        }
        if (!totpSecrets.accept(account, code)) {
            throw IdentityProblems.codeNotConfirmed();
        }
        account.confirmTotp();
    }

    @Transactional
    void removeTotp(UUID accountId) {
        locked(accountId).removeTotp();
    }

    /** Erases the account and all that hangs on it. A server must keep an administrator. */
    @Transactional
    Receipt erase(UUID accountId) {
        stored.requireAnotherAdministrator(accountId);
        return new Receipt(accountId, clock.instant(), accounts.erase(accountId));
    }

    private Account locked(UUID accountId) {
        return stored.findLocked(accountId).orElseThrow(() -> Problem.notFound("account"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
