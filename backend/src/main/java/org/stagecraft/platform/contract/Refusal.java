package org.stagecraft.platform.contract;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A refusal that many operations share, and the rule that says which ones can really give it. */
enum Refusal {
    BAD_REQUEST("400", "BadRequest", "Something entered is wrong; errors say what"),
    UNAUTHORIZED("401", "Unauthorized", "No access token, or one that has run out"),
    FORBIDDEN("403", "Forbidden", "The caller's role may not do this"),
    NOT_FOUND("404", "NotFound", "It does not exist, or it is somebody else's"),
    NOT_ACCEPTABLE("406", "NotAcceptable", "None of the accepted formats is offered"),
    CONFLICT("409", "Conflict", "The same request is still being worked on"),
    CHANGED("412", "PreconditionFailed", "Somebody else changed this meanwhile"),
    TOO_LARGE("413", "ContentTooLarge", "The body is too large"),
    WRONG_FORMAT("415", "UnsupportedMediaType", "The body's format is not taken here"),
    KEY_REUSED("422", "UnprocessableContent", "The Idempotency-Key was used for something else"),
    STATE_NEEDED("428", "PreconditionRequired", "If-Match is missing"),
    TOO_MANY("429", "TooManyRequests", "Too many requests; Retry-After says when to come back"),
    UNEXPECTED("500", "UnexpectedError", "Something went wrong on our side; nothing was changed"),
    UNAVAILABLE("503", "Unavailable", "The database does not answer; nothing was changed");

    private final String code;
    private final String component;
    private final String description;

    Refusal(String code, String component, String description) {
        this.code = code;
        this.component = component;
        this.description = description;
    }

    static List<Refusal> all() {
        return List.of(values());
    }

    static List<Refusal> of(String path, String method, Operation operation, Operations.Rights rights) {
        var refusals = new ArrayList<>(List.of(NOT_ACCEPTABLE, TOO_MANY, UNEXPECTED, UNAVAILABLE));
        boolean body = operation.getRequestBody() != null;
        if (body
                || (operation.getParameters() != null
                        && !operation.getParameters().isEmpty())) {
            refusals.add(BAD_REQUEST);
        }
        if (body) {
            refusals.addAll(List.of(TOO_LARGE, WRONG_FORMAT));
        }
        if (rights.needsToken()) {
            refusals.add(UNAUTHORIZED);
        }
        if (rights.canBeForbidden()) {
            refusals.add(FORBIDDEN);
        }
        if (path.contains("{")) {
            refusals.add(NOT_FOUND);
        }
        if (rights.reads("If-Match")) {
            refusals.addAll(List.of(CHANGED, STATE_NEEDED));
        }
        if (rights.reads("Idempotency-Key") && method.equals("POST")) {
            refusals.addAll(List.of(CONFLICT, KEY_REUSED));
        }
        return refusals;
    }

    String code() {
        return code;
    }

    String component() {
        return component;
    }

    APIResponse response() {
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(ContractFilter.problemContent());
        return switch (this) {
            case TOO_MANY, UNAVAILABLE -> response.addHeader("Retry-After", seconds());
            default -> response;
        };
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("Seconds to wait")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }
}
