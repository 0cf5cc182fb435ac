package org.stagecraft.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.platform.security.EndedSessions;
import org.stagecraft.platform.time.Ids;

/** Accounts, for the other rooms. */
@Singleton
public class Accounts {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final EndedSessions endedSessions;
    private final Event<AccountErased> erasures;
    private final Clock clock;
    private final Ids ids;

    Accounts(
            AccountRepository accounts,
            SessionRepository sessions,
            EndedSessions endedSessions,
            Event<AccountErased> erasures,
            Clock clock,
            Ids ids) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.endedSessions = endedSessions;
        this.erasures = erasures;
        this.clock = clock;
        this.ids = ids;
    }

    /** An account for a guest or a student: nothing is asked, nothing is known. */
    @Transactional
    public UUID createLearner() {
        Account account = Account.learner(ids.next(), clock.instant());
        accounts.persistAndFlush(account);
        return account.id();
    }

    /** The name a teacher gave; empty for learners, whom a classroom knows by an alias. */
    public String getName(UUID accountId) {
        return get(accountId).name();
    }

    /** The names of those accounts that exist. */
    public Map<UUID, String> getNames(Collection<UUID> accountIds) {
        return accounts.listByIds(accountIds).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    /** When each of the accounts was last seen, within some ten minutes. */
    public Map<UUID, Instant> lastSeen(Collection<UUID> accountIds) {
        return accounts.listByIds(accountIds).stream().collect(Collectors.toMap(Account::id, Account::lastSeenAt));
    }

    /** A teacher or administrator who may be invited into a class. */
    public Optional<UUID> findTeacherByEmail(String email) {
        return accounts.findByEmail(Email.normalise(email))
                .filter(account -> !account.isDisabled())
                .map(Account::id);
    }

    /** Erases the account and everything of theirs in every room; says how many rows of what kind. */
    @Transactional
    public Map<String, Long> erase(UUID accountId) {
        List<UUID> open = sessions.idsOf(accountId);
        AccountErased erased = new AccountErased(accountId);
        erased.count("sessions", open.size());
        erasures.fire(erased);
        endedSessions.end(open);
        erased.count("accounts", accounts.delete("id", accountId));
        return erased.counts();
    }

    Account get(UUID accountId) {
        return accounts.findByIdOptional(accountId).orElseThrow(() -> Problem.notFound("account"));
    }
}
