package org.stagecraft.identity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to hand to somebody. It is shown once, here. */
@Schema(requiredProperties = {"link", "expiresAt"})
record OneTimeLink(
        @Schema(examples = "https://stagecraft.example.org/sign-up#kq0c…")
        String link,

        Instant expiresAt) {}
