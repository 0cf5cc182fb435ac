package org.stagecraft.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The order to make a teacher's account. */
@Schema(requiredProperties = {"email", "name", "password"})
record SignUpOrder(
        @NotNull @Email @Size(min = 3, max = 254) String email,
        @NotBlank @Size(max = 80) String name,

        @Schema(description = "8 to 128 characters, none of the common ones") @NotNull @Size(max = 256)
        String password,

        @Schema(description = "What follows # in an invitation link; needed where sign-up is by invitation")
        @Nullable
        @Size(max = 128)
        String invitation) {}
