package org.stagecraft.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.stagecraft.platform.csv.CsvTable;
import org.stagecraft.platform.http.HasETag;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** A meeting as its teacher sees it. All answers carry an ETag: ask again with If-None-Match, and 304 costs little. */
@Path("/api/v1/meetings/{id}/insight")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "insight")
class InsightResource {

    /** Changes when the same totals are told in another form. */
    private static final String QUIZ_FORM = "q1-";

    /** May be kept, but must be asked for again: whoever looks wants to see the class as it is. */
    private static final String ASK_AGAIN = "private, no-cache";

    /** The two forms in which a meeting can be taken away. */
    @Schema(name = "InsightFormat")
    enum Format {
        csv,
        json
    }

    private final InsightReader reader;
    private final Caller caller;

    InsightResource(InsightReader reader, Caller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMeetingInsight", summary = "See how many joined, started and finished, step by step")
    @HasETag
    public RestResponse<ProgressInsight> progress(UUID id) {
        return tagged(reader.progress(taught(id)));
    }

    @GET
    @Path("/participants")
    @Operation(operationId = "listParticipantInsight", summary = "See how far each student is")
    @HasETag
    public RestResponse<Page<ParticipantInsight>> participants(UUID id, @BeanParam @Valid PageRequest request) {
        return tagged(reader.participants(taught(id), request));
    }

    @GET
    @Path("/participants/{participantId}")
    @Operation(
            operationId = "getParticipantInsight",
            summary = "See one student's first answers, with the feedback they got")
    @HasETag
    public RestResponse<AnswersInsight> participant(UUID id, UUID participantId) {
        return tagged(reader.answers(taught(id), participantId));
    }

    @GET
    @Path("/quiz/{stepKey}")
    @Operation(
            operationId = "getQuizInsight",
            summary = "See a quiz's statistics and what to discuss next",
            description = "First attempts only. docs/statistics.md has the formulas and how to read them.")
    @APIResponseSchema(value = QuizInsight.class, responseCode = "200")
    @HasETag
    public Response quiz(UUID id, @Size(max = 60) String stepKey, Request request) {
        var meeting = taught(id);
        var tag = new EntityTag(QUIZ_FORM + reader.quizVersion(meeting, stepKey));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(reader.quiz(meeting, stepKey)) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN).build();
    }

    @GET
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(operationId = "exportMeeting", summary = "Download all answers of a meeting")
    @APIResponse(
            responseCode = "200",
            description = "A file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MeetingExport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(UUID id, @QueryParam("format") @DefaultValue("csv") Format format) {
        var meeting = taught(id);
        var export = reader.export(meeting);
        var file = format == Format.csv
                ? Response.ok(export.toCsv(meeting.lesson()), CsvTable.TYPE)
                : Response.ok(export, MediaType.APPLICATION_JSON_TYPE);
        return file.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"meeting-" + meeting.id() + "." + format + "\"")
                .build();
    }

    private TaughtMeeting taught(UUID meetingId) {
        return reader.requireTaught(meetingId, caller.accountId());
    }

    private static <T extends Record> RestResponse<T> tagged(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, ContentTag.of(body))
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .build();
    }
}
