package org.stagecraft.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Lets somebody start alone and at once. */
@Singleton
class GuestService {
    private final Accounts accounts;
    private final Sessions sessions;

    GuestService(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Transactional
    NewSession open() {
        return sessions.open(accounts.createLearner());
    }
}
