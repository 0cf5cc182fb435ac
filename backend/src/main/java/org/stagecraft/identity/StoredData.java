package org.stagecraft.identity;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything this server stores about one person, by room. */
@Schema(requiredProperties = {"collectedAt", "sections"})
record StoredData(
        Instant collectedAt,

        @Schema(description = "A section for each part of the product that stores anything about people")
        Map<String, Object> sections) {}
