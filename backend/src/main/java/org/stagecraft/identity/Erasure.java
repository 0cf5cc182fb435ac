package org.stagecraft.identity;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The order to erase one's own account. */
record Erasure(
        @Schema(description = "A teacher's password; guests and students have none") @Nullable @Size(max = 256)
        String password) {}
