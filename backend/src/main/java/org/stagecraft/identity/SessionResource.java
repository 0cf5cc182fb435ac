package org.stagecraft.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** Signing in, staying signed in, signing out. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class SessionResource {
    private final SignIn signIn;
    private final GuestService guests;
    private final Sessions sessions;
    private final SessionRepository stored;
    private final Caller caller;
    private final Client client;
    private final Clock clock;

    SessionResource(
            SignIn signIn,
            GuestService guests,
            Sessions sessions,
            SessionRepository stored,
            Caller caller,
            Client client,
            Clock clock) {
        this.signIn = signIn;
        this.guests = guests;
        this.sessions = sessions;
        this.stored = stored;
        this.caller = caller;
        this.client = client;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(operationId = "signIn", summary = "Sign in as a teacher")
    @APIResponse(responseCode = "401", description = "Wrong e-mail or password, or a code is needed or wrong")
    @APIResponse(responseCode = "403", description = "The account is disabled")
    @APIResponseSchema(value = SignedIn.class, responseCode = "201", responseDescription = "Signed in")
    public Response signIn(@Valid @NotNull Credentials credentials) {
        return sessions.reply(signIn.signIn(credentials.email(), credentials.password(), credentials.code()), 201);
    }

    @POST
    @Path("/guest")
    @PermitAll
    @Operation(operationId = "startAsGuest", summary = "Start alone, without an account of any kind")
    @APIResponseSchema(value = SignedIn.class, responseCode = "201", responseDescription = "Signed in as a guest")
    public Response startAsGuest(@Valid @NotNull Guest order) {
        return sessions.reply(guests.open(), 201);
    }

    @POST
    @Path("/refresh")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Operation(operationId = "refreshSession", summary = "Renew the access token with the refresh cookie")
    @APIResponse(responseCode = "401", description = "The session has ended")
    @APIResponse(responseCode = "403", description = "The request came from another website")
    @APIResponseSchema(value = SignedIn.class, responseCode = "200", responseDescription = "Goes on")
    public Response refresh(
            @Parameter(hidden = true) @CookieParam(RefreshCookie.OVER_TLS) @Nullable String overTls,
            @Parameter(hidden = true) @CookieParam(RefreshCookie.OVER_HTTP) @Nullable String overHttp) {
        if (!client.isSameOrigin()) {
            throw IdentityProblems.otherOrigin();
        }
        NewSession session = Optional.ofNullable(client.isSecure() ? overTls : overHttp)
                .flatMap(RefreshToken::parse)
                .flatMap(sessions::refresh)
                .orElseThrow(IdentityProblems::sessionEnded);
        return sessions.reply(session, 200);
    }

    @GET
    @RolesAllowed({Role.LEARNER, Role.TEACHER})
    @Operation(operationId = "listSessions", summary = "List the devices on which you are signed in")
    public SessionList list() {
        return new SessionList(stored.listOf(caller.accountId(), clock.instant()).stream()
                .map(session -> SessionView.of(session, caller.sessionId()))
                .toList());
    }

    @DELETE
    @Path("/current")
    @RolesAllowed({Role.LEARNER, Role.TEACHER})
    @Operation(operationId = "signOut", summary = "Sign out on this device")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Response signOut() {
        sessions.end(caller.sessionId(), caller.accountId());
        return Response.noContent()
                .cookie(RefreshCookie.cleared(client.isSecure()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.LEARNER, Role.TEACHER})
    @Operation(operationId = "endSession", summary = "Sign out on another device")
    @APIResponse(responseCode = "204", description = "Signed out there")
    public void end(UUID id) {
        if (!sessions.end(id, caller.accountId())) {
            throw Problem.notFound("session");
        }
    }
}
