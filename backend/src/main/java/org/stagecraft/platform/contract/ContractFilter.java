package org.stagecraft.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.stagecraft.platform.problem.ProblemBody;

/** Adds problems, security and required fields to what the annotations say, in an order that never changes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    static final String ACCESS_TOKEN = "accessToken";
    static final String REFRESH_COOKIE = "refreshCookie";

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        addProblems(api);
        addSecurity(api);
        new RequiredFields(index).markIn(api.getComponents());
        var operations = new Operations(index);
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().forEach((path, item) -> complete(path, item, operations));
            sort(api);
        }
        RoomTags.addTo(api);
    }

    private static void addProblems(OpenAPI api) {
        var text = Schema.SchemaType.STRING;
        Schema field = object("One wrong field: where it is, and what to do")
                .addProperty("pointer", typed(text).description("JSON Pointer into the request body"))
                .addProperty("parameter", typed(text).description("The query, path or header parameter"))
                .addProperty("detail", typed(text))
                .required(List.of("detail"));
        Schema problem = object("Problem details by RFC 9457")
                .addProperty(
                        "type", typed(text).format("uri-reference").description("Names its heading in docs/api.md"))
                .addProperty("title", typed(text))
                .addProperty("status", typed(Schema.SchemaType.INTEGER))
                .addProperty("detail", typed(text).description("What a person can do now"))
                .addProperty("instance", typed(text).description("The request id, also in X-Request-Id"))
                .addProperty(
                        "errors",
                        typed(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemField")))
                .required(List.of("type", "title", "status", "detail"));
        api.getComponents().addSchema("Problem", problem).addSchema("ProblemField", field);
        Refusal.all().forEach(refusal -> api.getComponents().addResponse(refusal.component(), refusal.response()));
    }

    private static void addSecurity(OpenAPI api) {
        api.getComponents()
                .setSecuritySchemes(new TreeMap<>(Map.of(
                        ACCESS_TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "An access token from one of the sessions operations; it lives ten minutes."),
                        REFRESH_COOKIE,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("__Host-stagecraft")
                                .description("The refresh cookie; without TLS its name is stagecraft_refresh."))));
    }

    private static void complete(String path, PathItem item, Operations operations) {
        item.getOperations().forEach((method, operation) -> {
            var source = operations.find(operation.getOperationId());
            if (source.isEmpty()) {
                return;
            }
            var rights = source.get();
            operation.setSecurity(
                    rights.needsToken()
                            ? List.of(OASFactory.createSecurityRequirement().addScheme(ACCESS_TOKEN))
                            : rights.needsCookie()
                                    ? List.of(OASFactory.createSecurityRequirement()
                                            .addScheme(REFRESH_COOKIE))
                                    : List.of());
            Refusal.of(path, method.name(), operation, rights).forEach(refusal -> addRefusal(operation, refusal));
            if (rights.hasETag()) {
                addUnchanged(operation);
            }
            describeProblems(operation);
            addCondition(operation);
            sortResponses(operation);
        });
    }

    private static void addUnchanged(Operation operation) {
        if (operation.getResponses().getAPIResponse("304") == null) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Unchanged since If-None-Match"));
        }
    }

    private static void addRefusal(Operation operation, Refusal refusal) {
        if (operation.getResponses().getAPIResponse(refusal.code()) == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            refusal.code(),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + refusal.component()));
        }
    }

    /** A refusal that a room declares by its status and description gets the body that all problems have. */
    private static void describeProblems(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((code, response) -> {
            if (code.compareTo("400") >= 0 && response.getRef() == null && response.getContent() == null) {
                response.setContent(problemContent());
            }
        });
    }

    /** What can answer 304 reads the header that asks for it; {@code platform.http} does both. */
    private static void addCondition(Operation operation) {
        if (operation.getResponses().getAPIResponse("304") != null) {
            operation.addParameter(OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(Parameter.In.HEADER)
                    .description("The ETag of the answer before: it comes again only if it has changed.")
                    .schema(typed(Schema.SchemaType.STRING)));
        }
    }

    private static void sortResponses(Operation operation) {
        var sorted = new TreeMap<String, APIResponse>(operation.getResponses().getAPIResponses());
        operation.getResponses().setAPIResponses(sorted);
    }

    private static void sort(OpenAPI api) {
        api.getPaths().setPathItems(new TreeMap<>(api.getPaths().getPathItems()));
        if (api.getComponents().getSchemas() != null) {
            api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
        }
    }

    static org.eclipse.microprofile.openapi.models.media.Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static Schema object(String description) {
        return typed(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema typed(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
