package org.stagecraft.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** What a teacher proves identity with: a password and, if wanted, an authenticator. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class CredentialResource {
    private final PasswordService passwords;
    private final AccountService accounts;
    private final SignIn signIn;
    private final Caller caller;

    CredentialResource(PasswordService passwords, AccountService accounts, SignIn signIn, Caller caller) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.signIn = signIn;
        this.caller = caller;
    }

    @PUT
    @Path("/account/password")
    @RolesAllowed(Role.TEACHER)
    @Operation(operationId = "changePassword", summary = "Change your password and sign out everywhere else")
    @APIResponse(responseCode = "403", description = "The current password is wrong, or the role may not do this")
    @APIResponse(responseCode = "204", description = "Changed")
    public void changePassword(@Valid @NotNull ChangePassword order) {
        passwords.change(caller.accountId(), caller.sessionId(), order);
    }

    @PUT
    @Path("/password-resets/{token}")
    @PermitAll
    @Operation(operationId = "resetPassword", summary = "Set a new password with an administrator's reset link")
    @APIResponse(responseCode = "403", description = "The link was used, is too old or incomplete")
    @APIResponse(responseCode = "204", description = "Set; every device is signed out, the authenticator is off")
    public void resetPassword(@Size(max = 128) String token, @Valid @NotNull NewPassword order) {
        passwords.reset(token, order.password());
    }

    @POST
    @Path("/account/totp")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.TEACHER)
    @Operation(
            operationId = "beginTotp",
            summary = "Get a secret for an authenticator app, to be confirmed with a code")
    @APIResponseSchema(value = TotpSecret.class, responseCode = "200", responseDescription = "Shown only now")
    @APIResponse(responseCode = "409", description = "An authenticator is in use already")
    public TotpSecret beginTotp() {
        return accounts.proposeTotp(caller.accountId());
    }

    @PUT
    @Path("/account/totp")
    @RolesAllowed(Role.TEACHER)
    @Operation(operationId = "confirmTotp", summary = "Turn the authenticator on by entering its first code")
    @APIResponse(responseCode = "403", description = "The code is wrong, or the role may not do this")
    @APIResponse(responseCode = "409", description = "There is no authenticator to confirm, or one is on already")
    @APIResponse(responseCode = "204", description = "Signing in asks for a code from now on")
    public void confirmTotp(@Valid @NotNull ConfirmTotp order) {
        accounts.confirmTotp(caller.accountId(), order.code());
    }

    @POST
    @Path("/account/totp/disable")
    @RolesAllowed(Role.TEACHER)
    @Operation(operationId = "disableTotp", summary = "Turn the authenticator off")
    @APIResponse(responseCode = "403", description = "The password is wrong, or the role may not do this")
    @APIResponse(responseCode = "204", description = "Signing in asks for the password only")
    public void disableTotp(@Valid @NotNull ConfirmPassword order) {
        signIn.confirmPassword(caller.accountId(), order.password());
        accounts.removeTotp(caller.accountId());
    }
}
