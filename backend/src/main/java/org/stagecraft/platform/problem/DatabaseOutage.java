package org.stagecraft.platform.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Recognises, in any exception, that the database could not be reached, as against having refused. */
final class DatabaseOutage {
    private DatabaseOutage() {}

    static boolean isCauseOf(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(t -> t instanceof SQLException sql && isOutage(sql));
    }

    /**
     * SQLSTATE classes 08 (connection) and 57P (shut down), 53300 (no connection left), 40001 and 40P01 (asked to try
     * again). The pool's own time-out has no state.
     */
    private static boolean isOutage(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            return String.valueOf(e.getMessage()).contains("cquisition timeout");
        }
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300")
                || state.equals("40001")
                || state.equals("40P01");
    }
}
