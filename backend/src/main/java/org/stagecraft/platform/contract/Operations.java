package org.stagecraft.platform.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.security.Role;

/** Finds, by operation id, the method behind an operation and what its annotations say about who may call it. */
final class Operations {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName EVERYBODY = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName SIGNED_IN = DotName.createSimple("io.quarkus.security.Authenticated");
    private static final DotName COOKIE = DotName.createSimple("jakarta.ws.rs.CookieParam");
    private static final DotName TAGGED = DotName.createSimple("org.stagecraft.platform.http.HasETag");
    private static final DotName HEADER = DotName.createSimple("jakarta.ws.rs.HeaderParam");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    Operations(IndexView index) {
        for (AnnotationInstance found : index.getAnnotations(OPERATION)) {
            AnnotationValue id = found.value("operationId");
            if (id != null && found.target().kind() == AnnotationTarget.Kind.METHOD) {
                methods.put(id.asString(), found.target().asMethod());
            }
        }
    }

    Optional<Rights> find(@Nullable String operationId) {
        return Optional.ofNullable(methods.get(operationId)).map(Operations::rights);
    }

    private static Rights rights(MethodInfo method) {
        AnnotationInstance roles = nearest(method, ROLES);
        boolean signedIn = nearest(method, SIGNED_IN) != null;
        return new Rights(
                roles == null ? Set.of() : Set.of(roles.value().asStringArray()),
                roles != null || signedIn,
                method.hasAnnotation(COOKIE),
                method.hasAnnotation(TAGGED),
                method.annotations(HEADER).stream()
                        .map(header -> header.value().asString())
                        .toList());
    }

    /** The method's own annotation, else its class's, as long as nothing nearer says otherwise. */
    private static @Nullable AnnotationInstance nearest(MethodInfo method, DotName name) {
        if (method.hasDeclaredAnnotation(name)) {
            return method.declaredAnnotation(name);
        }
        boolean decided = List.of(ROLES, EVERYBODY, SIGNED_IN).stream().anyMatch(method::hasDeclaredAnnotation);
        return decided ? null : method.declaringClass().declaredAnnotation(name);
    }

    /** Who may call an operation, and the headers it reads. */
    record Rights(Set<String> roles, boolean needsToken, boolean needsCookie, boolean hasETag, List<String> headers) {
        /** True when a valid token can be refused: not every role is admitted. */
        boolean canBeForbidden() {
            return !roles.isEmpty() && !roles.containsAll(Set.of(Role.LEARNER, Role.TEACHER));
        }

        boolean reads(String header) {
            return headers.stream().anyMatch(header::equalsIgnoreCase);
        }
    }
}
