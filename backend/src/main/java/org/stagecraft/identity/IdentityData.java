package org.stagecraft.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stagecraft.platform.privacy.PersonalData;

/** What this room stores about somebody: the account and where it is signed in. */
@Singleton
class IdentityData implements PersonalData {
    private final Accounts accounts;
    private final SessionRepository sessions;
    private final Clock clock;

    IdentityData(Accounts accounts, SessionRepository sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    record Stored(AccountView account, Instant lastSeenAt, List<Device> devices) {}

    record Device(String device, Instant createdAt, Instant lastSeenAt) {}

    @Override
    public String section() {
        return "identity";
    }

    @Override
    public Object of(UUID accountId) {
        Account account = accounts.get(accountId);
        return new Stored(
                AccountView.of(account),
                account.lastSeenAt(),
                sessions.listOf(accountId, clock.instant()).stream()
                        .map(session -> new Device(session.device(), session.createdAt(), session.lastSeenAt()))
                        .toList());
    }
}
