package org.stagecraft.classroom;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stagecraft.identity.Sessions;
import org.stagecraft.identity.SignedIn;

/** The way back for a student on another device. */
@Path("/api/v1/sessions/return")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "classroom")
class ReturnResource {
    private final JoinService service;
    private final Sessions sessions;
    private final ReturnThrottle throttle;

    ReturnResource(JoinService service, Sessions sessions, ReturnThrottle throttle) {
        this.service = service;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @POST
    @Operation(operationId = "returnWithKey", summary = "Sign in with a return key and go on where you were")
    @APIResponseSchema(value = SignedIn.class, responseCode = "201", responseDescription = "Signed in")
    public Response comeBack(@Valid @NotNull UseReturnKey order) {
        throttle.requireRoom();
        return service.comeBack(order.returnKey())
                .map(session -> sessions.reply(session, 201))
                .orElseThrow(throttle::wrong);
    }
}
