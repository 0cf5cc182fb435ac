package org.stagecraft.classroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class as its teachers see it. */
@Schema(
        name = "Classroom",
        requiredProperties = {
            "id",
            "name",
            "code",
            "joinUrl",
            "locked",
            "waitingRoom",
            "names",
            "archived",
            "students",
            "waiting",
            "teachers",
            "createdAt"
        })
record ClassroomView(
        UUID id,
        @Schema(examples = "8B Computing") String name,

        @Schema(description = "Seven letters to type", examples = "BCDFGHJ")
        String code,

        @Schema(description = "The address behind the QR code")
        String joinUrl,

        boolean locked,
        boolean waitingRoom,
        Names names,
        boolean archived,
        @Schema(description = "How many are in") long students,
        @Schema(description = "How many wait to be let in") long waiting,
        List<ClassroomTeacher> teachers,
        Instant createdAt) {}
