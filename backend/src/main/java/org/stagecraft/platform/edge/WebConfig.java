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
}
