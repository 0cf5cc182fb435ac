package org.stagecraft.platform.problem;

/** The refusals that every operation shares. */
final class PlatformProblems {
    private PlatformProblems() {}

    static Problem signInNeeded() {
        return Problem.of(401, "sign-in-needed", "Sign in first", "Send the access token of a signed-in person.");
    }

    static Problem tokenInvalid() {
        return Problem.of(
                401,
                "token-invalid",
                "Your sign-in has run out",
                "Get a new access token from /api/v1/sessions/refresh, or sign in again.");
    }

    static Problem wrongRole() {
        return Problem.of(403, "wrong-role", "Not allowed", "Your role may not do this. Sign in as somebody who may.");
    }

    static Problem badRequest() {
        return Problem.of(400, "bad-request", "The request cannot be read", "Check its headers and its parameters.");
    }

    static Problem malformedJson(String where) {
        return Problem.of(400, "malformed-json", "The body is not valid JSON", "Check the JSON " + where + ".");
    }

    static Problem noSuchAddress() {
        return Problem.of(
                404,
                "no-such-address",
                "No such address",
                "Nothing lives at this address. Check it for typing errors.");
    }

    static Problem methodNotAllowed() {
        return Problem.of(
                405,
                "method-not-allowed",
                "This address does not take that method",
                "Use one of the methods named in the Allow header.");
    }

    static Problem notAcceptable() {
        return Problem.of(
                406, "not-acceptable", "No such format", "Accept application/json, or the format this address offers.");
    }

    static Problem unsupportedMediaType() {
        return Problem.of(
                415,
                "unsupported-media-type",
                "The body has the wrong format",
                "Send application/json, or the format this address takes, in Content-Type.");
    }

    static Problem unexpected() {
        return Problem.of(
                500,
                "unexpected-error",
                "Something went wrong on our side",
                "Nothing was changed. Try again; if it happens again, give the operator this instance number.");
    }

    static Problem temporarilyUnavailable() {
        return Problem.of(
                503,
                "temporarily-unavailable",
                "The database does not answer",
                "Nothing was changed. Try again in a few seconds.");
    }

    /** What the framework refused, by its status; anything it could not mean to a caller is our own failure. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> signInNeeded();
            case 403 -> wrongRole();
            case 404 -> noSuchAddress();
            case 405 -> methodNotAllowed();
            case 406 -> notAcceptable();
            case 413 -> Problem.bodyTooLarge(64);
            case 415 -> unsupportedMediaType();
            case 503 -> temporarilyUnavailable();
            default -> status >= 400 && status < 500 ? badRequest() : unexpected();
        };
    }
}
