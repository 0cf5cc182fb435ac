package org.stagecraft.platform.http;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.problem.Problem;

/** Strong entity tags (RFC 9110): they keep two people from overwriting each other, and save what has not changed. */
public final class ETags {
    private ETags() {}

    /** The tag of something counted by a version, ready for the ETag header. */
    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    /** Refuses a change by somebody who has not seen the present state: 428 without a tag, 412 with an old one. */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    428,
                    "if-match-needed",
                    "Say which state you change",
                    "Load it, and send its ETag back in If-Match.");
        }
        if (!anyOf(ifMatch, tag -> tag.equals("*") || tag.equals(of(version)))) {
            throw Problem.changedMeanwhile();
        }
    }

    /** Compared weakly, as If-None-Match asks: a compressed answer is the same answer. */
    static boolean isAmong(String ifNoneMatch, String tag) {
        return anyOf(ifNoneMatch, given -> given.equals("*") || opaque(given).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static boolean anyOf(String list, Predicate<String> test) {
        return Arrays.stream(list.split(",")).map(String::strip).anyMatch(test);
    }
}
