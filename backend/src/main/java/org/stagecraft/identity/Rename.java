package org.stagecraft.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new name, as students see it. */
@Schema(requiredProperties = "name")
record Rename(@NotBlank @Size(max = 80) String name) {}
