package org.stagecraft.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** A learner's own attempts at a quiz. */
@Path("/api/v1/attempts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LEARNER, Role.TEACHER})
@Tag(name = "quiz")
class AttemptResource {
    private final AttemptService service;
    private final AttemptReading reading;
    private final Caller caller;

    AttemptResource(AttemptService service, AttemptReading reading, Caller caller) {
        this.service = service;
        this.reading = reading;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startAttempt",
            summary = "Begin a quiz, or go on with it",
            description =
                    "The caller makes the id. If the learner has a first attempt already, or a practice that is not "
                            + "finished, the answer is that one, with its own id.")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet")
    @APIResponse(
            responseCode = "409",
            description = "The meeting is not open, the first attempt is not finished, or the id is taken")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = AttemptView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The attempt that is there already",
            content = @Content(schema = @Schema(implementation = AttemptView.class)))
    public Response begin(UUID id, @Valid @NotNull StartAttempt order) {
        AttemptService.Begun begun = service.begin(id, order, caller.accountId());
        return Response.status(begun.isNew() ? 201 : 200)
                .entity(reading.get(begun.attemptId(), caller.accountId()))
                .build();
    }

    @GET
    @Operation(operationId = "getAttempt", summary = "Show an attempt with its questions and the answers given so far")
    @APIResponseSchema(value = AttemptView.class, responseCode = "200", responseDescription = "The attempt")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet")
    public AttemptView get(UUID id) {
        return reading.get(id, caller.accountId());
    }

    @PUT
    @Path("/finish")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "finishAttempt",
            summary = "Finish an attempt and see how it went",
            description = "Questions may be left out; they earn nothing and their key stays hidden.")
    @APIResponseSchema(value = QuizResult.class, responseCode = "200", responseDescription = "How it went")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet")
    public QuizResult finish(UUID id) {
        service.finish(id, caller.accountId());
        return reading.result(id, caller.accountId());
    }

    @GET
    @Path("/result")
    @Operation(operationId = "getResult", summary = "Show how a finished attempt went and what to look at again")
    @APIResponseSchema(value = QuizResult.class, responseCode = "200", responseDescription = "How it went")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet")
    @APIResponse(responseCode = "409", description = "The attempt is not finished yet")
    public QuizResult result(UUID id) {
        return reading.result(id, caller.accountId());
    }
}
