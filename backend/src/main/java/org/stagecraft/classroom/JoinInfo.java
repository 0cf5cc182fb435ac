package org.stagecraft.classroom;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who has a class's code may know before they join. */
@Schema(requiredProperties = {"classroomName", "open", "waitingRoom", "names", "suggestions"})
record JoinInfo(
        String classroomName,

        @Schema(description = "Whether anybody can join now")
        boolean open,

        @Schema(description = "Whether newcomers wait until a teacher lets them in")
        boolean waitingRoom,

        @Schema(description = "GENERATED: the alias is one of the suggestions")
        Names names,

        @Schema(description = "Aliases that nobody in the class has", examples = "[\"Quiet Comet\"]")
        List<String> suggestions) {}
