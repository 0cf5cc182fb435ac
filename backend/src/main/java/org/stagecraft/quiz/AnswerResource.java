package org.stagecraft.quiz;

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

/** Answering: the request that a whole class sends at the same second. */
@Path("/api/v1/attempts/{id}/answers/{questionKey}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LEARNER, Role.TEACHER})
@Tag(name = "quiz")
class AnswerResource {
    private final AnswerService service;
    private final Caller caller;

    AnswerResource(AnswerService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "answerQuestion",
            summary = "Answer a question, once, and learn whether it is right",
            description =
                    "Acknowledged only when it is on disk. The same answer again gets the same reply; another answer is "
                            + "refused with 409 already-answered, and the first is kept.")
    @APIResponseSchema(
            value = AnswerView.class,
            responseCode = "200",
            responseDescription = "The answer, saved, with its feedback")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet")
    @APIResponse(
            responseCode = "409",
            description = "Already answered otherwise, or the attempt is finished, or the meeting is not open")
    public AnswerView answer(UUID id, @Size(max = 60) String questionKey, @Valid @NotNull AnswerQuestion order) {
        return service.save(id, questionKey, order, caller.accountId());
    }
}
