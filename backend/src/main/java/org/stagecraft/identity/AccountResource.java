package org.stagecraft.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** The caller's own account. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class AccountResource {
    private final Accounts accounts;
    private final SignUpService signUp;
    private final Sessions sessions;
    private final Caller caller;

    AccountResource(Accounts accounts, SignUpService signUp, Sessions sessions, Caller caller) {
        this.accounts = accounts;
        this.signUp = signUp;
        this.sessions = sessions;
        this.caller = caller;
    }

    @POST
    @Path("/accounts")
    @PermitAll
    @Operation(operationId = "signUp", summary = "Make a teacher's account")
    @APIResponseSchema(value = SignedIn.class, responseCode = "201", responseDescription = "Made and signed in")
    public Response signUp(@Valid @NotNull SignUpOrder order) {
        return sessions.reply(signUp.signUp(order), 201);
    }

    @GET
    @Path("/account")
    @RolesAllowed({Role.LEARNER, Role.TEACHER})
    @Operation(operationId = "getAccount", summary = "Tell who you are")
    public AccountView account() {
        return AccountView.of(accounts.get(caller.accountId()));
    }
}
