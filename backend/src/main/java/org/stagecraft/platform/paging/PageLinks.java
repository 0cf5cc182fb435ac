package org.stagecraft.platform.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page its {@code Link: <…>; rel="next"} (RFC 8288), relative, so that it is right behind any proxy. */
final class PageLinks {
    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            URI next = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .replaceQueryParam("after", page.next())
                    .build();
            response.getHeaders()
                    .add(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
    }
}
