package org.stagecraft.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Part of a list, and the cursor that asks for what follows; no cursor means that this was the end. */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a page from rows that were read with {@link PageRequest#rows()}, one more than asked for: the extra row says
     * that there is a next page.
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, T> view, Function<R, Cursor> position) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? position.apply(shown.get(shown.size() - 1)).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
