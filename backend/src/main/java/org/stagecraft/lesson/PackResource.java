package org.stagecraft.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.http.BodyLimit;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

@Path("/api/v1/packs")
@Tag(name = "lesson")
@RolesAllowed(Role.TEACHER)
@Produces(MediaType.APPLICATION_JSON)
class PackResource {
    private final LessonService service;
    private final Caller caller;

    PackResource(LessonService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Consumes("application/zip")
    @Operation(
            operationId = "importPack",
            summary = "Import a content pack",
            description = "Checks the pack and, unless dryRun is true or something is wrong, publishes it for the "
                    + "caller. What is wrong is listed with file, line and what to do; nothing is changed then.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(
            value = PackReport.class,
            responseCode = "200",
            responseDescription = "What was found, or the version that had been published before")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackReport.class)))
    @APIResponse(responseCode = "409", description = "The caller has imported as many as one may")
    @BodyLimit(kilobytes = 2048)
    public Response importPack(byte @Nullable [] zip, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        byte[] sent = zip == null ? new byte[0] : zip;
        if (sent.length > PackZip.MOST_BYTES) {
            throw LessonProblems.packTooLarge();
        }
        PackReport report = service.importPack(sent, caller.accountId(), dryRun);
        return report.isNew()
                ? Response.created(URI.create("/api/v1/lessons/" + report.versionId()))
                        .entity(report)
                        .build()
                : Response.ok(report).build();
    }
}
