package org.stagecraft.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One question that is worth class time, and why; the words are the reader's. */
record Suggestion(String questionKey, Reason reason, Detail detail) {
    /** Why to discuss it; where several hold, the first. */
    @Schema(name = "SuggestionReason")
    enum Reason {
        /** Who does well elsewhere does badly here, beyond chance: the question itself may mislead. */
        CHECK_THE_QUESTION,
        /** At least half are wrong, and at least half of those share one wrong idea. */
        SHARED_MISCONCEPTION,
        /** Several were certain, and wrong. */
        CONFIDENT_AND_WRONG,
        /** Two options share the class between them, so that each has somebody to argue for it. */
        SPLIT_CLASS,
        /** At least half are wrong, without one idea behind it. */
        MANY_WRONG
    }

    /** The numbers behind the reason. */
    @Schema(name = "SuggestionDetail")
    record Detail(
            int answers,
            int wrong,
            int certainAndWrong,

            @Schema(description = "The shared wrong option, or the two that split the class.")
            List<String> options,

            @Nullable String misconception,

            @Schema(description = "How many chose the shared wrong option.") @Nullable
            Integer chosen) {}
}
