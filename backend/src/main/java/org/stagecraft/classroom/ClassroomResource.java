package org.stagecraft.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.http.ETags;
import org.stagecraft.platform.idempotency.Idempotency;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;
import org.stagecraft.platform.privacy.Receipt;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** Classes, for their teachers; a student sees the list of their own. */
@Path("/api/v1/classrooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "classroom")
class ClassroomResource {
    private final ClassroomService service;
    private final ErasureService erasure;
    private final ClassroomReader reader;
    private final Idempotency idempotency;
    private final Caller caller;

    ClassroomResource(
            ClassroomService service,
            ErasureService erasure,
            ClassroomReader reader,
            Idempotency idempotency,
            Caller caller) {
        this.service = service;
        this.erasure = erasure;
        this.reader = reader;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "createClassroom", summary = "Make a class")
    @APIResponseSchema(value = ClassroomView.class, responseCode = "201", responseDescription = "The new class")
    public Response create(
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Valid @NotNull CreateClassroom order,
            @Context UriInfo address) {
        return idempotency.once(key, order, () -> show(201, service.create(caller.accountId(), order), address));
    }

    @GET
    @RolesAllowed({Role.TEACHER, Role.LEARNER})
    @Operation(operationId = "listClassrooms", summary = "List the classes you teach or are in, the newest first")
    public Page<ClassroomSummary> list(
            @QueryParam("archived") @DefaultValue("false") boolean archived, @BeanParam @Valid PageRequest page) {
        return reader.page(caller.accountId(), archived, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getClassroom", summary = "Show a class you teach, with its code and settings")
    @APIResponseSchema(value = ClassroomView.class, responseCode = "200", responseDescription = "The class")
    public Response get(@PathParam("id") UUID id, @Context UriInfo address) {
        return show(200, id, address);
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "changeClassroom", summary = "Rename, lock, archive or set up a class")
    @APIResponseSchema(
            value = ClassroomView.class,
            responseCode = "200",
            responseDescription = "The class as it is now")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChangeClassroom order,
            @Context UriInfo address) {
        service.change(id, caller.accountId(), ifMatch, order);
        return show(200, id, address);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteClassroom", summary = "Erase a class, its students and all their work in it")
    public Receipt delete(@PathParam("id") UUID id) {
        return erasure.eraseClassroom(id, caller.accountId());
    }

    @POST
    @Path("/{id}/code")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "renewClassroomCode", summary = "Give a class a new code; the old one stops at once")
    @APIResponseSchema(
            value = ClassroomView.class,
            responseCode = "200",
            responseDescription = "The class as it is now")
    public Response renewCode(@PathParam("id") UUID id, @Context UriInfo address) {
        service.renewCode(id, caller.accountId());
        return show(200, id, address);
    }

    @POST
    @Path("/{id}/teachers")
    @Operation(operationId = "addClassroomTeacher", summary = "Share a class with another teacher")
    @APIResponse(responseCode = "422", description = "No teacher here has this e-mail address")
    @APIResponseSchema(
            value = ClassroomView.class,
            responseCode = "201",
            responseDescription = "The class as it is now")
    public Response addTeacher(@PathParam("id") UUID id, @Valid @NotNull AddTeacher order, @Context UriInfo address) {
        service.addTeacher(id, caller.accountId(), order);
        return show(201, id, address);
    }

    @DELETE
    @Path("/{id}/teachers/{memberId}")
    @Operation(operationId = "removeClassroomTeacher", summary = "Take a teacher, perhaps yourself, out of a class")
    @APIResponse(responseCode = "204", description = "No longer a teacher of the class")
    @APIResponse(responseCode = "409", description = "A class keeps at least one teacher")
    public void removeTeacher(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        service.removeTeacher(id, caller.accountId(), memberId);
    }

    private Response show(int status, UUID id, UriInfo address) {
        ClassroomReader.Shown shown = reader.show(id, caller.accountId(), address);
        return Response.status(status)
                .entity(shown.view())
                .header(HttpHeaders.ETAG, ETags.of(shown.version()))
                .build();
    }
}
