package org.stagecraft.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proof that the authenticator has the secret. */
@Schema(requiredProperties = "code")
record ConfirmTotp(
        @Schema(description = "Six digits") @NotNull @Size(max = 16)
        String code) {}
