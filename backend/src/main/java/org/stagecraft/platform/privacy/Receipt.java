package org.stagecraft.platform.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Says that something was erased, when, and how many rows of what kind went with it. */
public record Receipt(UUID id, Instant erasedAt, Map<String, Long> counts) {}
