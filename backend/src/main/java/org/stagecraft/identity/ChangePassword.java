package org.stagecraft.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The old password as proof, and the new one. */
@Schema(requiredProperties = {"current", "password"})
record ChangePassword(
        @NotNull @Size(max = 256) String current,

        @Schema(description = "8 to 128 characters, none of the common ones") @NotNull @Size(max = 256)
        String password) {}
