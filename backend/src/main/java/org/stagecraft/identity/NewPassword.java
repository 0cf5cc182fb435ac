package org.stagecraft.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password that replaces a lost one. */
@Schema(requiredProperties = "password")
record NewPassword(
        @Schema(description = "8 to 128 characters, none of the common ones") @NotNull @Size(max = 256)
        String password) {}
