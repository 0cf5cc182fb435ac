package org.stagecraft.identity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An account is about to be erased, with the transaction under way. What hangs on it by foreign key goes by itself; a
 * room observes this to remove what does not, and to {@link #count} what goes for the receipt.
 */
public final class AccountErased {
    private final UUID accountId;
    private final Map<String, Long> counts = new TreeMap<>();

    AccountErased(UUID accountId) {
        this.accountId = accountId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** Adds to the receipt: so many rows of this kind, such as {@code answers}. */
    public void count(String kind, long rows) {
        counts.merge(kind, rows, Long::sum);
    }

    Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
