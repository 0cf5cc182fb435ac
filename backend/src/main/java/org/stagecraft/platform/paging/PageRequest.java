package org.stagecraft.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The two query parameters of every list; take it with {@code @BeanParam @Valid}. */
public class PageRequest {
    public static final int MOST = 200;

    @Parameter(description = "The most items to answer with")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    int limit;

    @Parameter(description = "The cursor from the page before")
    @QueryParam("after")
    @Size(max = 400)
    @Nullable
    String after;

    public int limit() {
        return limit;
    }

    /** How many rows to read: one more than is shown, to know whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    /** Where to go on; absent on the first page. {@code parts} is how many values the cursor holds. */
    public Optional<Cursor> after(int parts) {
        return after == null || after.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(after, parts));
    }
}
