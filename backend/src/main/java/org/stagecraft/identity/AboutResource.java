package org.stagecraft.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this server is, and making it somebody's. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
@PermitAll
class AboutResource {
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final AccountRepository accounts;
    private final SignUpService signUp;
    private final Sessions sessions;
    private final IdentityConfig config;
    private final Client client;

    AboutResource(
            AccountRepository accounts, SignUpService signUp, Sessions sessions, IdentityConfig config, Client client) {
        this.accounts = accounts;
        this.signUp = signUp;
        this.sessions = sessions;
        this.config = config;
        this.client = client;
    }

    @GET
    @Path("/about")
    @Operation(operationId = "getAbout", summary = "Tell what this server is and who may sign up")
    public About about() {
        return new About(config.name(), config.signUp(), !accounts.hasAdministrator(), client.isSecure(), LANGUAGES);
    }

    @POST
    @Path("/setup")
    @Operation(operationId = "setUp", summary = "Make the administrator with the first-run link")
    @APIResponse(responseCode = "403", description = "The link was used, is too old or incomplete")
    @APIResponse(responseCode = "409", description = "The e-mail address has an account")
    @APIResponseSchema(value = SignedIn.class, responseCode = "201", responseDescription = "Made and signed in")
    public Response setUp(@Valid @NotNull SetUp order) {
        return sessions.reply(signUp.setUp(order), 201);
    }
}
