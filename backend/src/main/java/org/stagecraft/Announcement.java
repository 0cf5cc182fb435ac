package org.stagecraft;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Tells whoever started the application where to find it, in one line on the console. */
@ApplicationScoped
@UnlessBuildProfile("test")
class Announcement {
    void say(@ObservesAsync HttpServerStart event) {
        System.out.println(
                "Stagecraft is at http://localhost:" + event.options().getPort());
    }
}
