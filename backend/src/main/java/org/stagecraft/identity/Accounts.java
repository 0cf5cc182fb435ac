package org.stagecraft.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.platform.time.Ids;

/** Accounts, for the other rooms. */
@Singleton
public class Accounts {
    private final AccountRepository accounts;
    private final Clock clock;
    private final Ids ids;

    Accounts(AccountRepository accounts, Clock clock, Ids ids) {
        this.accounts = accounts;
        this.clock = clock;
        this.ids = ids;
    }

    /** An account for a guest or a student: nothing is asked, nothing is known. */
    @Transactional
    public UUID createLearner() {
        Account account = Account.learner(ids.next(), clock.instant());
        accounts.persist(account);
        return account.id();
    }

    /** The name a teacher gave; empty for learners, whom a classroom knows by an alias. */
    public String getName(UUID accountId) {
        return get(accountId).name();
    }

    /** A teacher or administrator who may be invited into a class. */
    public Optional<UUID> findTeacherByEmail(String email) {
        return accounts.findByEmail(Email.normalise(email))
                .filter(account -> !account.isDisabled())
                .map(Account::id);
    }

    Account get(UUID accountId) {
        return accounts.findByIdOptional(accountId).orElseThrow(() -> Problem.notFound("account"));
    }
}
