package org.stagecraft.classroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody with a teacher's account here who is to share the class. */
record AddTeacher(
        @Schema(examples = "grace@school.example") @NotBlank @Size(max = 254)
        String email) {}
