package org.stagecraft.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** A class to take away. */
@Path("/api/v1/classrooms/{id}/export")
@RolesAllowed(Role.TEACHER)
@Tag(name = "classroom")
class ExportResource {
    private static final String CSV = "text/csv; charset=UTF-8";

    private final ClassroomExport export;
    private final Caller caller;
    private final Clock clock;

    ExportResource(ClassroomExport export, Caller caller, Clock clock) {
        this.export = export;
        this.caller = caller;
        this.clock = clock;
    }

    /** The two forms in which a class can be taken away. */
    @Schema(name = "ExportFormat")
    enum Format {
        json,
        csv
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            operationId = "exportClassroom",
            summary = "Download a class: everything as JSON, or a table of its students as CSV")
    @APIResponse(
            responseCode = "200",
            description = "A file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ClassroomExport.Everything.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response download(@PathParam("id") UUID id, @QueryParam("format") @DefaultValue("json") Format format) {
        UUID teacher = caller.accountId();
        boolean table = format == Format.csv;
        Object file = table ? export.csv(id, teacher) : export.json(id, teacher);
        String name = "class-" + LocalDate.now(clock) + "." + format;
        return Response.ok(file, table ? CSV : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
