package org.stagecraft.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may know about this server before signing in. */
@Schema(requiredProperties = {"name", "signUp", "setupNeeded", "secureTransport", "languages"})
record About(
        @Schema(examples = "Hillside School") String name,
        IdentityConfig.SignUp signUp,

        @Schema(description = "No administrator exists yet: use the first-run link that the server printed")
        boolean setupNeeded,

        @Schema(description = "Whether this connection is encrypted. If not, tell the teacher")
        boolean secureTransport,

        List<String> languages) {}
