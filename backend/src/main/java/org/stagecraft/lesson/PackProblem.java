package org.stagecraft.lesson;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing in a pack that keeps it from being published. */
record PackProblem(
        String file,

        @Schema(description = "Counted from 1; 0 when the whole file is meant.")
        int line,

        @Schema(description = "JSON Pointer into the file; empty when the whole file is meant.")
        String path,

        String message,

        @Schema(description = "What the author can do about it.")
        String hint) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message + " " + hint;
    }
}
