package org.stagecraft.identity;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.stagecraft.platform.paging.Cursor;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;
import org.stagecraft.platform.privacy.Receipt;
import org.stagecraft.platform.security.Role;

/** Administrators manage teachers. */
@Path("/api/v1/teachers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
@RolesAllowed(Role.ADMIN)
class TeacherResource {
    private final AccountRepository accounts;
    private final TeacherService teachers;
    private final IdentityConfig config;
    private final Client client;

    TeacherResource(AccountRepository accounts, TeacherService teachers, IdentityConfig config, Client client) {
        this.accounts = accounts;
        this.teachers = teachers;
        this.config = config;
        this.client = client;
    }

    @GET
    @Operation(operationId = "listTeachers", summary = "List teachers and administrators in the order they came")
    public Page<TeacherView> list(@BeanParam @Valid PageRequest page) {
        List<TeacherView> rows = accounts.listTeachers(page.after(1).map(cursor -> cursor.id(0)), page.rows());
        return Page.of(rows, page, Function.identity(), teacher -> Cursor.of(teacher.id()));
    }

    @POST
    @Path("/invitations")
    @ResponseStatus(201)
    @Operation(operationId = "inviteTeacher", summary = "Make a link with which one teacher can sign up")
    @APIResponse(responseCode = "403", description = "Sign-up is closed, or the role may not do this")
    @APIResponseSchema(value = OneTimeLink.class, responseCode = "201", responseDescription = "Shown only now")
    public OneTimeLink invite(@Valid @NotNull Invitation order) {
        return teachers.invite(origin());
    }

    @POST
    @Path("/{id}/password-reset")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(operationId = "makeResetLink", summary = "Make a link with which a teacher sets a new password")
    @APIResponseSchema(value = OneTimeLink.class, responseCode = "201", responseDescription = "Shown only now")
    public OneTimeLink resetPassword(UUID id) {
        return teachers.resetPassword(id, origin());
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "changeTeacher", summary = "Disable, enable, or change the role of a teacher")
    @APIResponseSchema(value = TeacherView.class, responseCode = "200", responseDescription = "As it is now")
    @APIResponse(responseCode = "409", description = "The last administrator stays one")
    public TeacherView change(UUID id, @Valid @NotNull ChangeTeacher order) {
        return teachers.change(id, order);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "eraseTeacher", summary = "Erase a teacher and everything of theirs, for good")
    @APIResponseSchema(value = Receipt.class, responseCode = "200", responseDescription = "What was erased")
    @APIResponse(responseCode = "409", description = "The last administrator stays")
    public Receipt erase(UUID id) {
        return teachers.erase(id);
    }

    private String origin() {
        return config.publicAddress().map(Address::withoutSlash).orElseGet(client::origin);
    }
}
