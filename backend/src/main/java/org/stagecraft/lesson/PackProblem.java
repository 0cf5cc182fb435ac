package org.stagecraft.lesson;

/**
 * One thing in a pack that keeps it from being published.
 *
 * @param line counted from 1; 0 when the whole file is meant
 * @param path JSON Pointer into the file; empty when the whole file is meant
 * @param hint what the author can do about it
 */
record PackProblem(String file, int line, String path, String message, String hint) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message + " " + hint;
    }
}
