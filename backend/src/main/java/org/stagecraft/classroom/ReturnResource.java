package org.stagecraft.classroom;

import io.vertx.ext.web.RoutingContext;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final RoutingContext request;

    ReturnResource(JoinService service, Sessions sessions, ReturnThrottle throttle, RoutingContext request) {
        this.service = service;
        this.sessions = sessions;
        this.throttle = throttle;
        this.request = request;
    }

    @POST
    @Operation(operationId = "returnWithKey", summary = "Sign in with a return key and go on where you were")
    @APIResponse(responseCode = "401", description = "The key opens nothing, or was replaced")
    @APIResponseSchema(value = SignedIn.class, responseCode = "201", responseDescription = "Signed in")
    public Response comeBack(@Valid @NotNull UseReturnKey order) {
        String address = request.request().remoteAddress().hostAddress();
        throttle.requireRoom(address);
        return service.comeBack(order.returnKey())
                .map(session -> sessions.reply(session, 201))
                .orElseThrow(() -> throttle.wrong(address));
    }
}
