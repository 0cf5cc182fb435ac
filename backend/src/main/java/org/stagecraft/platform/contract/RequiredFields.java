package org.stagecraft.platform.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of each field of a record whether it is always there. A record in a {@code @NullMarked} package says it already:
 * what is not {@code @Nullable} is never left out.
 */
final class RequiredFields {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final List<String> OF_A_PAGE = List.of("items");

    private final Map<String, ClassInfo> records = new HashMap<>();

    RequiredFields(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("org.stagecraft.")) {
                var name = givenName(type);
                if (name == null) {
                    records.putIfAbsent(type.simpleName(), type);
                } else {
                    records.put(name, type);
                }
            }
        }
    }

    void markIn(Components components) {
        if (components.getSchemas() != null) {
            components.getSchemas().forEach(this::mark);
        }
    }

    private void mark(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null || schema.getRef() != null) {
            return;
        }
        if (name.startsWith("Page") && properties.keySet().equals(Set.of("items", "next"))) {
            schema.setRequired(OF_A_PAGE);
            return;
        }
        ClassInfo type = records.get(name);
        if (type != null && !name.startsWith("Problem")) {
            var required = new ArrayList<String>();
            for (RecordComponentInfo component : type.recordComponents()) {
                if (properties.containsKey(component.name()) && isAlwaysThere(component)) {
                    required.add(component.name());
                }
            }
            schema.setRequired(required.isEmpty() ? null : required);
        }
    }

    private static boolean isAlwaysThere(RecordComponentInfo component) {
        return !component.type().hasAnnotation(NULLABLE)
                && !component.hasAnnotation(NULLABLE)
                && !component.type().name().equals(OPTIONAL);
    }

    /** The name given for the contract; it wins over a record that only happens to be called the same. */
    private static @Nullable String givenName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("name") != null
                ? schema.value("name").asString()
                : null;
    }
}
