package org.stagecraft.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's password once more, before something that weakens or ends the account. */
@Schema(requiredProperties = "password")
record ConfirmPassword(@NotNull @Size(max = 256) String password) {}
