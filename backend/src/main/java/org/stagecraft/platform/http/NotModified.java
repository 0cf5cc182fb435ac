package org.stagecraft.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 when the caller already has what an operation tagged. */
final class NotModified {
    @ServerResponseFilter
    void shorten(ContainerRequestContext request, ContainerResponseContext response) {
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (tag != null
                && known != null
                && reads
                && response.getStatus() == 200
                && ETags.isAmong(known, tag.toString())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
