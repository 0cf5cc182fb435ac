package org.stagecraft.platform.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal the caller can act on. {@code slug} names its heading in docs/api.md and never changes once published;
 * {@code detail} tells a person what to do next.
 */
public final class Problem extends RuntimeException {
    /**
     * One wrong field. {@code pointer} is a JSON Pointer (RFC 6901) into the request body; without a leading slash it is
     * the name of a query, path or header parameter.
     */
    public record FieldError(String pointer, String detail) {}

    private final int status;
    private final String slug;
    private final String title;
    private final List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    private Problem(int status, Kind kind, String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = kind.slug();
        this.title = kind.title();
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    private record Kind(String slug, String title) {}

    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem(status, new Kind(slug, title), detail, List.of(), null);
    }

    /** The answer for what does not exist and for what belongs to somebody else: the two must look alike. */
    public static Problem notFound(String what) {
        return of(404, "not-found", "Not found", "There is no such " + what + ", or it is not yours.");
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    public static Problem invalid(List<FieldError> errors) {
        return of(
                        400,
                        "invalid-input",
                        "Please check what you entered",
                        errors.get(0).detail())
                .with(errors);
    }

    /** Two people edited the same thing: the later one must look first. */
    public static Problem changedMeanwhile() {
        return of(
                412,
                "changed-meanwhile",
                "Somebody else changed this meanwhile",
                "Load it again, look at what changed, then save.");
    }

    /** Refused for now: the answer says, in whole seconds, when to try again. */
    public static Problem tooManyRequests(Duration retryAfter) {
        return of(
                        429,
                        "too-many-requests",
                        "Too many requests",
                        "Wait " + Math.max(1, retryAfter.toSeconds()) + " s, then try again.")
                .retryAfter(retryAfter);
    }

    public static Problem bodyTooLarge(long kilobytes) {
        return of(413, "body-too-large", "That is too large", "Send at most " + kilobytes + " KB at once.");
    }

    public Problem with(List<FieldError> fieldErrors) {
        return new Problem(status, new Kind(slug, title), detail(), List.copyOf(fieldErrors), retryAfter);
    }

    public Problem retryAfter(Duration wait) {
        return new Problem(status, new Kind(slug, title), detail(), errors, wait);
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

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
