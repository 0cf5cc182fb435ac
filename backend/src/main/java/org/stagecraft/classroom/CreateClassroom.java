package org.stagecraft.classroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new class: all it needs is a name. */
record CreateClassroom(
        @Schema(examples = "8B Computing") @NotBlank @Size(max = 80) @Pattern(regexp = ClassroomName.VISIBLE)
        String name) {}
