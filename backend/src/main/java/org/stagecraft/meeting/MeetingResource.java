package org.stagecraft.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;
import org.stagecraft.platform.privacy.Receipt;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** Meetings, for their teachers and for everybody's own. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LEARNER, Role.TEACHER})
@Tag(name = "meeting")
class MeetingResource {
    private final MeetingService service;
    private final MeetingReading reading;
    private final Caller caller;

    MeetingResource(MeetingService service, MeetingReading reading, Caller caller) {
        this.service = service;
        this.reading = reading;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "openMeeting",
            summary = "Open a lesson, for yourself or for a class you teach",
            description = "The caller makes the id, so that a repeated request opens one meeting.")
    @APIResponse(responseCode = "409", description = "There is another meeting with this id")
    @APIResponse(responseCode = "422", description = "This pacing cannot be opened yet")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was open already",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response open(UUID id, @Valid @NotNull OpenMeeting order) {
        boolean added = service.open(id, order, caller.accountId());
        return reply(added ? 201 : 200, id);
    }

    @GET
    @Operation(
            operationId = "listMeetings",
            summary = "List a class's meetings, or all that are yours, the newest first")
    @APIResponse(responseCode = "200", description = "Meetings")
    @APIResponse(responseCode = "404", description = "The class does not exist, or you are not in it")
    public Page<MeetingView> list(
            @QueryParam("classroomId") @Nullable UUID classroomId, @BeanParam @Valid PageRequest page) {
        return reading.list(classroomId, page, caller.accountId());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMeeting", summary = "Show a meeting, and your own part in it")
    @APIResponse(responseCode = "403", description = "A teacher has not let you in yet")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response get(UUID id) {
        return reply(200, id);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Role.TEACHER)
    @Operation(operationId = "changeMeeting", summary = "Change when a class's meeting opens and closes, or end it")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it is now",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull ChangeMeeting order) {
        service.change(id, order, ifMatch, caller.accountId());
        return reply(200, id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteMeeting", summary = "Erase a meeting with all work in it")
    public Receipt delete(UUID id) {
        return service.erase(id, caller.accountId());
    }

    private Response reply(int status, UUID id) {
        MeetingReading.Tagged meeting = reading.get(id, caller.accountId());
        return Response.status(status)
                .entity(meeting.view())
                .header(HttpHeaders.ETAG, meeting.tag())
                .build();
    }
}
