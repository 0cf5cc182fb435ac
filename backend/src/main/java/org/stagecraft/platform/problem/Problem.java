package org.stagecraft.platform.problem;

import java.util.List;

/**
 * A refusal the caller can act on. {@code slug} names its heading in docs/api.md and never changes once published;
 * {@code detail} tells a person what to do next.
 */
public final class Problem extends RuntimeException {
    /** One wrong field: {@code pointer} is a JSON Pointer (RFC 6901) into the request body. */
    public record FieldError(String pointer, String detail) {}

    private final int status;
    private final String slug;
    private final String title;
    private final List<FieldError> errors;

    private Problem(int status, String slug, String title, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.errors = errors;
    }

    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem(status, slug, title, detail, List.of());
    }

    /** The answer for what does not exist and for what belongs to somebody else: the two must look alike. */
    public static Problem notFound(String what) {
        return of(404, "not-found", "Not found", "There is no such " + what + ", or it is not yours.");
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(
                400,
                "invalid-input",
                "Please check what you entered",
                errors.get(0).detail(),
                List.copyOf(errors));
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }
}
