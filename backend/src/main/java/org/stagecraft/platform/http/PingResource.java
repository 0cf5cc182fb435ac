package org.stagecraft.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says that the server answers: for load balancers, and as the measure of what an empty request costs. */
@Path("/api/v1/ping")
@Tag(name = "platform")
class PingResource {
    @GET
    @PermitAll
    @Operation(
            operationId = "ping",
            summary = "See that the server answers",
            description = "Asks nothing of the database.")
    @APIResponse(responseCode = "204", description = "It answers")
    public void ping() {
        // The answer is that there is one.
    }
}
