package org.stagecraft.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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

/** The caller's own part in a meeting. */
@Path("/api/v1/meetings/{id}/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LEARNER, Role.TEACHER})
@Tag(name = "meeting")
class ParticipationResource {
    private final ParticipationService service;
    private final Caller caller;

    ParticipationResource(ParticipationService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "joinMeeting",
            summary = "Take part in a meeting, or go on where you were",
            description =
                    "Whoever joins a class's meeting for the first time brings along what they did alone in the same "
                            + "lesson version: their earliest attempt counts, and carriedOver says so.")
    @APIResponseSchema(
            value = Participation.class,
            responseCode = "200",
            responseDescription = "Your part in the meeting")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet, or you teach this class")
    @APIResponse(responseCode = "409", description = "The meeting is not open yet, or has ended")
    public Participation join(UUID id) {
        return service.join(id, caller.accountId());
    }

    @PUT
    @Path("/steps/{stepKey}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "markStep", summary = "Say that you began a step, or are done with it")
    @APIResponseSchema(
            value = Participation.class,
            responseCode = "200",
            responseDescription = "Your part in the meeting")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet")
    @APIResponse(
            responseCode = "409",
            description = "The meeting is not open, or the quiz of this step is not finished")
    public Participation mark(UUID id, @Size(max = 60) String stepKey, @Valid @NotNull MarkStep order) {
        return service.mark(id, stepKey, order, caller.accountId());
    }
}
