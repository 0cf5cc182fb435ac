package org.stagecraft.lesson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a pack; its key, language, version and title once they could be read.
 *
 * @param isNew whether this very import published it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackReport(
        @Schema(description = "Whether it is, or may be, published.")
        boolean ok,

        @Schema(description = "Once it is published.") @Nullable
        UUID versionId,

        @Nullable String key,
        @Nullable String language,
        @Nullable Integer version,
        @Nullable String title,
        List<PackProblem> problems,
        @JsonIgnore boolean isNew) {
    static PackReport refused(PackProblems problems) {
        return new PackReport(false, null, null, null, null, null, problems.inOrder(), false);
    }

    static PackReport fine(Pack pack) {
        return of(pack, null, false);
    }

    static PackReport published(Pack pack, UUID versionId, boolean isNew) {
        return of(pack, versionId, isNew);
    }

    private static PackReport of(Pack pack, @Nullable UUID versionId, boolean isNew) {
        var lesson = pack.lesson();
        return new PackReport(
                true, versionId, lesson.key(), lesson.language(), lesson.version(), lesson.title(), List.of(), isNew);
    }
}
