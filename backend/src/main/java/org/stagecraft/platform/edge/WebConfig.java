package org.stagecraft.platform.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What an operator decides about the web side. Every key is described in docs/operating.md. */
@ConfigMapping(prefix = "stagecraft.web")
interface WebConfig {
    /** Where the built web app lies; when there is none, only the API is served. */
    @WithDefault("frontend/dist")
    Path folder();

    /** How long browsers must insist on TLS, once they came by TLS; zero sends no such header. */
    @WithDefault("365D")
    Duration strictTransport();

    /** Whether each request is logged: method, path without secrets, status, time. */
    @WithDefault("true")
    boolean accessLog();

    Limits limits();

    /** How much one caller may ask. Each instance counts for itself. */
    interface Limits {
        /** Off only for measurements. */
        @WithDefault("true")
        boolean enabled();

        /** All requests of one network address, behind which a whole school may be. */
        Address address();

        /** Requests of one access token. */
        Token token();

        /** Requests that make something without a sign-in: joining, trying, signing in. */
        Entry entry();

        /** How many callers are remembered; the least recent are forgotten. */
        @WithDefault("20000")
        int callers();
    }

    interface Address {
        @WithDefault("3000")
        int burst();

        @WithDefault("200")
        int perSecond();
    }

    interface Token {
        @WithDefault("200")
        int burst();

        @WithDefault("20")
        int perSecond();
    }

    interface Entry {
        @WithDefault("300")
        int burst();

        @WithDefault("10")
        int perSecond();
    }
}
