package org.stagecraft.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** A learner's own attempts in a meeting; by itself, because a class answers for the paths below its own only. */
@Path("/api/v1/meetings/{id}/attempts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LEARNER, Role.TEACHER})
@Tag(name = "quiz")
class AttemptListResource {
    private final AttemptReading reading;
    private final Caller caller;

    AttemptListResource(AttemptReading reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listAttempts", summary = "List your own attempts in a meeting")
    @APIResponseSchema(value = AttemptSummary.All.class, responseCode = "200", responseDescription = "Your attempts")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet")
    public AttemptSummary.All list(UUID id) {
        return reading.list(id, caller.accountId());
    }
}
