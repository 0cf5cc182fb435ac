package org.stagecraft.quiz;

import java.util.Set;
import java.util.UUID;

/** What never changes about an attempt, and so may be remembered: whose it is, of which lesson, what it asks. */
record KnownAttempt(UUID accountId, UUID lessonVersionId, String stepKey, Set<String> questionKeys) {}
