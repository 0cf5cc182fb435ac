package org.stagecraft.identity;

import io.quarkus.arc.Arc;

/** Reads the first-run link's token as the operator reads it on the console. */
public final class FirstAdministrator {
    private FirstAdministrator() {}

    public static String newToken() {
        return Arc.container().instance(FirstRun.class).get().newToken();
    }
}
