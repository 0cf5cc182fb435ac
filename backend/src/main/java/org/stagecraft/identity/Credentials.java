package org.stagecraft.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a teacher signs in with. */
@Schema(requiredProperties = {"email", "password"})
record Credentials(
        @NotNull @Size(max = 254) String email,
        @NotNull @Size(max = 256) String password,

        @Schema(description = "The authenticator's six digits, for an account that asks for them")
        @Nullable
        @Size(max = 16)
        String code) {}
