package org.stagecraft.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order to make this server's administrator. */
@Schema(requiredProperties = {"token", "email", "name", "password"})
record SetUp(
        @Schema(description = "What follows # in the first-run link") @NotNull @Size(max = 128)
        String token,

        @NotNull @Email @Size(min = 3, max = 254) String email,
        @NotBlank @Size(max = 80) String name,

        @Schema(description = "8 to 128 characters, none of the common ones") @NotNull @Size(max = 256)
        String password) {}
