package org.stagecraft.identity;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stagecraft.platform.privacy.PersonalData;
import org.stagecraft.platform.privacy.Receipt;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** The caller's own account. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class AccountResource {
    private final Accounts accounts;
    private final AccountService service;
    private final SignUpService signUp;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Client client;
    private final Caller caller;
    private final List<PersonalData> rooms;
    private final Clock clock;

    AccountResource(
            Accounts accounts,
            AccountService service,
            SignUpService signUp,
            SignIn signIn,
            Sessions sessions,
            Client client,
            Caller caller,
            @All List<PersonalData> rooms,
            Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.signUp = signUp;
        this.signIn = signIn;
        this.sessions = sessions;
        this.client = client;
        this.caller = caller;
        this.rooms = rooms;
        this.clock = clock;
    }

    @POST
    @Path("/accounts")
    @PermitAll
    @Operation(operationId = "signUp", summary = "Make a teacher's account")
    @APIResponse(
            responseCode = "403",
            description = "Sign-up is closed or by invitation, or the invitation no longer works")
    @APIResponse(responseCode = "409", description = "The e-mail address has an account")
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

    @PATCH
    @Path("/account")
    @RolesAllowed(Role.TEACHER)
    @Operation(operationId = "renameAccount", summary = "Change your name")
    public AccountView rename(@Valid @NotNull Rename order) {
        return service.rename(caller.accountId(), order.name());
    }

    @GET
    @Path("/account/data")
    @RolesAllowed({Role.LEARNER, Role.TEACHER})
    @Operation(operationId = "downloadAccountData", summary = "Download everything that is stored about you")
    @APIResponseSchema(value = StoredData.class, responseCode = "200", responseDescription = "All of it")
    public Response data() {
        UUID accountId = caller.accountId();
        Map<String, Object> sections = new TreeMap<>();
        rooms.forEach(room -> sections.put(room.section(), room.of(accountId)));
        return Response.ok(new StoredData(clock.instant(), sections))
                .header("Content-Disposition", "attachment; filename=\"stagecraft-data.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/account/erasure")
    @RolesAllowed({Role.LEARNER, Role.TEACHER})
    @Operation(operationId = "eraseAccount", summary = "Erase your account and everything of yours, for good")
    @APIResponse(responseCode = "403", description = "The password is wrong")
    @APIResponse(responseCode = "409", description = "The last administrator cannot go")
    @APIResponseSchema(value = Receipt.class, responseCode = "200", responseDescription = "What was erased")
    public Response erase(@Valid @NotNull Erasure order) {
        if (caller.isTeacher()) {
            String password = order.password();
            signIn.confirmPassword(caller.accountId(), password == null ? "" : password);
        }
        return Response.ok(service.erase(caller.accountId()))
                .cookie(RefreshCookie.cleared(client.isSecure()))
                .build();
    }
}
