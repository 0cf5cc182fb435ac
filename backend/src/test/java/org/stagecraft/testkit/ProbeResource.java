package org.stagecraft.testkit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.stagecraft.platform.http.ETags;
import org.stagecraft.platform.idempotency.Idempotency;
import org.stagecraft.platform.paging.Cursor;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.platform.security.Role;

/** Operations that exist only under test, to meet the platform's rules where no room does yet. Not in the contract. */
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class ProbeResource {
    public enum Colour {
        RED,
        GREEN
    }

    public record Part(@NotBlank @Size(max = 10) String name) {}

    public record Order(
            @NotBlank @Size(max = 20) String title,
            Colour colour,
            UUID id,
            Instant at,
            int count,
            @Size(max = 3) List<@Valid Part> parts,
            @Size(max = 2) List<@Size(max = 5) String> words) {}

    public record Echo(String title) {}

    public record Done(String title, int times) {}

    private static final int NUMBERS = 120;

    private final Idempotency idempotency;
    private final ProbeStore store;

    ProbeResource(Idempotency idempotency, ProbeStore store) {
        this.idempotency = idempotency;
        this.store = store;
    }

    @POST
    @Path("orders")
    @Operation(hidden = true)
    public Echo order(@Valid @NotNull Order order) {
        return new Echo(order.title());
    }

    @GET
    @Path("things/{id}")
    @Operation(hidden = true)
    public Echo thing(
            @PathParam("id") UUID id,
            @QueryParam("limit") int limit,
            @QueryParam("colour") Colour colour,
            @QueryParam("word") @Size(max = 5) String word) {
        return new Echo(id + " " + limit + " " + colour + " " + word);
    }

    @GET
    @Path("broken")
    @Operation(hidden = true)
    public Echo broken() {
        throw new IllegalArgumentException("secret: the answer is 42");
    }

    @GET
    @Path("outage")
    @Operation(hidden = true)
    public Echo outage() {
        throw new IllegalStateException(new SQLException("connection refused by 10.0.0.7", "08001"));
    }

    @GET
    @Path("teachers-only")
    @RolesAllowed(Role.TEACHER)
    @Operation(hidden = true)
    public Echo teachersOnly() {
        return new Echo("welcome");
    }

    @GET
    @Path("numbers")
    @Operation(hidden = true)
    public Page<Integer> numbers(@BeanParam @Valid PageRequest page) {
        int from = page.after(1).map(cursor -> (int) cursor.number(0) + 1).orElse(1);
        List<Integer> rows =
                IntStream.rangeClosed(from, NUMBERS).limit(page.rows()).boxed().toList();
        return Page.of(rows, page, Function.identity(), Cursor::of);
    }

    @GET
    @Path("document")
    @Operation(hidden = true)
    public Response document() {
        return Response.ok(new Echo("third edition"))
                .header("ETag", ETags.of(3))
                .build();
    }

    @PATCH
    @Path("document")
    @Operation(hidden = true)
    public Echo change(@HeaderParam("If-Match") String ifMatch) {
        ETags.requireMatch(ifMatch, 3);
        return new Echo("fourth edition");
    }

    @POST
    @Path("work")
    @Operation(hidden = true)
    public Response work(
            @HeaderParam(Idempotency.HEADER) String key,
            @QueryParam("fail") boolean fail,
            @QueryParam("slow") boolean slow,
            @Valid @NotNull Echo order) {
        return idempotency.once(key, order, () -> {
            int times = store.work(order.title());
            if (slow) {
                pause();
            }
            if (fail) {
                throw Problem.of(409, "probe-refused", "Refused", "Try again.");
            }
            return Response.status(201)
                    .entity(new Done(order.title(), times))
                    .header("Location", "/probe/work/" + times)
                    .cookie(new NewCookie.Builder("probe")
                            .value("secret-" + times)
                            .httpOnly(true)
                            .build())
                    .build();
        });
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
