package org.stagecraft.platform.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one caller may ask of one instance. Every key is described in docs/operating.md. */
@ConfigMapping(prefix = "stagecraft.limits")
interface LimitsConfig {
    /** Multiplies all limits below: for measurements, and for tests that act as many people from one address. */
    @WithDefault("1")
    int scale();

    /** How many callers are remembered; the least recent are forgotten. */
    @WithDefault("20000")
    int callers();

    Address address();

    Token token();

    Entry entry();

    /** All requests of one network address, behind which a whole school may be. */
    interface Address {
        @WithDefault("3000")
        int burst();

        @WithDefault("200")
        int perSecond();
    }

    /** Requests with one access token. */
    interface Token {
        @WithDefault("200")
        int burst();

        @WithDefault("20")
        int perSecond();
    }

    /** Requests that enter without a token, by address: joining, trying, signing in. */
    interface Entry {
        @WithDefault("300")
        int burst();

        @WithDefault("10")
        int perSecond();
    }
}
