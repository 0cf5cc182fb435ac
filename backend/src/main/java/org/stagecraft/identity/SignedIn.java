package org.stagecraft.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A successful sign-in: the access token goes into the app's memory only, the refresh token came as a cookie. */
@Schema(requiredProperties = {"accessToken", "expiresIn", "account"})
public record SignedIn(
        @Schema(description = "Send it as `Authorization: Bearer …`")
        String accessToken,

        @Schema(description = "Seconds until it expires", examples = "600")
        long expiresIn,

        AccountView account) {}
