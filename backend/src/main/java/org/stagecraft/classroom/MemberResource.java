package org.stagecraft.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;
import org.stagecraft.platform.privacy.Receipt;
import org.stagecraft.platform.security.Caller;
import org.stagecraft.platform.security.Role;

/** The students of a class, for its teachers. */
@Path("/api/v1/classrooms/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "classroom")
class MemberResource {
    private final MemberService service;
    private final ErasureService erasure;
    private final ClassroomReader reader;
    private final Classrooms classrooms;
    private final Caller caller;

    MemberResource(
            MemberService service,
            ErasureService erasure,
            ClassroomReader reader,
            Classrooms classrooms,
            Caller caller) {
        this.service = service;
        this.erasure = erasure;
        this.reader = reader;
        this.classrooms = classrooms;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMembers", summary = "List a class's students in the order in which they came")
    public Page<ClassMember> list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Nullable MemberState state,
            @BeanParam @Valid PageRequest page) {
        classrooms.requireTeacher(id, caller.accountId());
        return reader.students(id, state, page);
    }

    @PATCH
    @Path("/{memberId}")
    @Operation(operationId = "changeMember", summary = "Rename, let in, remove or bring back a student")
    @APIResponseSchema(
            value = ClassMember.class,
            responseCode = "200",
            responseDescription = "The student as they are now")
    @APIResponse(responseCode = "409", description = "Somebody in the class has this alias or one that looks like it")
    public ClassMember change(
            @PathParam("id") UUID id, @PathParam("memberId") UUID memberId, @Valid @NotNull ChangeMember order) {
        return service.change(id, caller.accountId(), memberId, order);
    }

    @DELETE
    @Path("/{memberId}")
    @Operation(operationId = "deleteMember", summary = "Erase a student and all their work in the class")
    public Receipt delete(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return erasure.eraseStudent(id, caller.accountId(), memberId);
    }

    @POST
    @Path("/{memberId}/return-key")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(
            operationId = "renewReturnKey",
            summary = "Give a student a new return key; the old one and their sign-ins end")
    @APIResponseSchema(value = NewReturnKey.class, responseCode = "201", responseDescription = "Shown this once")
    public NewReturnKey renewReturnKey(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return service.renewReturnKey(id, caller.accountId(), memberId);
    }
}
