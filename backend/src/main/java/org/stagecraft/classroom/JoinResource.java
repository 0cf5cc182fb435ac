package org.stagecraft.classroom;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stagecraft.identity.Sessions;
import org.stagecraft.platform.idempotency.Idempotency;
import org.stagecraft.platform.security.Caller;

/** The door of a class, for whoever has its code. */
@Path("/api/v1/join/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "classroom")
class JoinResource {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, SPANISH);

    private final JoinService service;
    private final Sessions sessions;
    private final Idempotency idempotency;
    private final Caller caller;

    JoinResource(JoinService service, Sessions sessions, Idempotency idempotency, Caller caller) {
        this.service = service;
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "lookAtClassroom", summary = "See which class a code opens, and aliases on offer there")
    public JoinInfo look(@PathParam("code") @Size(max = 60) String code, @Context HttpHeaders headers) {
        List<Locale.LanguageRange> wanted = headers.getAcceptableLanguages().stream()
                .filter(locale -> !locale.getLanguage().equals("*"))
                .map(locale -> new Locale.LanguageRange(locale.toLanguageTag()))
                .toList();
        return service.look(
                code, Optional.ofNullable(Locale.lookup(wanted, LANGUAGES)).orElse(Locale.ENGLISH));
    }

    @POST
    @Operation(
            operationId = "joinClassroom",
            summary = "Join a class as a new student, or with the learner account you are signed in to")
    @APIResponse(
            responseCode = "201",
            description = "You are in, or wait to be let in",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Joined.class)))
    @APIResponse(
            responseCode = "200",
            description = "You were in this class already",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Joined.class)))
    @APIResponse(responseCode = "401", description = "An access token was sent, and it has run out")
    @APIResponse(responseCode = "403", description = "You were removed from this class, or are signed in as a teacher")
    @APIResponse(responseCode = "409", description = "The alias is taken, or nobody can join the class now")
    public Response join(
            @PathParam("code") @Size(max = 60) String code,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Valid @NotNull JoinClassroom order) {
        Optional<UUID> learner = learner();
        return idempotency.once(key, order, () -> reply(service.join(code, learner, order)));
    }

    private Optional<UUID> learner() {
        if (!caller.signedIn()) {
            return Optional.empty();
        }
        if (!caller.isLearner()) {
            throw ClassroomProblems.teacherCannotJoin();
        }
        return Optional.of(caller.accountId());
    }

    private Response reply(JoinService.Outcome outcome) {
        Response.ResponseBuilder answer =
                Response.status(outcome.isNew() ? 201 : 200).entity(outcome.joined());
        if (outcome.session() != null) {
            answer.cookie(sessions.cookie(outcome.session()));
        }
        return answer.build();
    }
}
