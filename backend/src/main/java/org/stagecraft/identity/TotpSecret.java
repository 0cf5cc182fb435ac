package org.stagecraft.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes into an authenticator app, shown once. */
@Schema(requiredProperties = {"secret", "uri"})
record TotpSecret(
        @Schema(description = "For typing: 32 letters and digits")
        String secret,

        @Schema(description = "For a QR code, an otpauth address")
        String uri) {}
