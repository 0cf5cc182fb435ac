package org.stagecraft.lesson;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.security.Role;

@Path("/api/v1/lessons")
@Tag(name = "lesson")
@Produces(MediaType.APPLICATION_JSON)
class LessonResource {
    private static final String STALE = "No token is needed, but the one sent has run out";
    private static final String FOR_EVERYBODY = "public, max-age=31536000, immutable";
    private static final String FOR_THE_CALLER = "private, max-age=31536000, immutable";

    private final LessonReading reading;

    LessonResource(LessonReading reading) {
        this.reading = reading;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listLessons",
            summary = "List lessons",
            description = "The newest version of each built-in lesson, and of those that the caller imported.")
    @APIResponseSchema(value = LessonSummary.ListOf.class, responseCode = "200", responseDescription = "The lessons")
    @APIResponse(responseCode = "401", description = STALE)
    public LessonSummary.ListOf list(@QueryParam("language") @Size(max = 12) @Nullable String language) {
        return new LessonSummary.ListOf(reading.list(language));
    }

    @GET
    @Path("{versionId}")
    @PermitAll
    @Operation(
            operationId = "getLesson",
            summary = "Read a lesson",
            description = "A version never changes, so the answer may be kept. An imported lesson is read by whoever "
                    + "imported it and by those who take part in a meeting that uses it.")
    @APIResponseSchema(value = LessonView.class, responseCode = "200", responseDescription = "The lesson")
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "401", description = STALE)
    public Response get(@PathParam("versionId") UUID versionId) {
        PublishedLesson lesson = reading.getReadable(versionId);
        return Response.ok(lesson.json())
                .header(HttpHeaders.ETAG, lesson.tag())
                .header(HttpHeaders.CACHE_CONTROL, lesson.isBuiltIn() ? FOR_EVERYBODY : FOR_THE_CALLER)
                .build();
    }

    @GET
    @Path("{versionId}/teaching")
    @RolesAllowed(Role.TEACHER)
    @Operation(operationId = "getLessonTeaching", summary = "Read a lesson's notes for teachers")
    public LessonTeaching teaching(@PathParam("versionId") UUID versionId) {
        return reading.getReadable(versionId).teaching();
    }

    @GET
    @Path("{versionId}/pack")
    @RolesAllowed(Role.TEACHER)
    @Produces("application/zip")
    @Operation(
            operationId = "exportPack",
            summary = "Download a lesson as a content pack",
            description = "The very files it was published from, to change and import again as a new version.")
    @APIResponse(
            responseCode = "200",
            description = "The pack",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pack(@PathParam("versionId") UUID versionId) {
        LessonVersion version = reading.getReadable(versionId).version();
        String name = version.key() + "-" + version.language() + "-" + version.version() + ".zip";
        return Response.ok(PackZip.write(reading.getFiles(versionId)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
