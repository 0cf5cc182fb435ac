package org.stagecraft.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The largest body an operation takes, when it is not the usual 64 KB. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {
    int USUAL_KILOBYTES = 64;

    /** In units of 1,024 bytes; at most what {@code quarkus.http.limits.max-body-size} lets through. */
    int kilobytes();
}
