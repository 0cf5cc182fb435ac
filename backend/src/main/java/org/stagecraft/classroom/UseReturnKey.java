package org.stagecraft.classroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key with which a student goes on where they were. */
record UseReturnKey(
        @Schema(examples = "BCDF-GHJK-MNP3") @NotBlank @Size(max = 60)
        String returnKey) {
    /** Never in a log. */
    @Override
    public String toString() {
        return "UseReturnKey[…]";
    }
}
