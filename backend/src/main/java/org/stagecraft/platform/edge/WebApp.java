package org.stagecraft.platform.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Serves the built web app from memory. An address that names no file and belongs to no other part is one of the web
 * app's own, so it gets index.html. Only files that were there at start can be named: no path can lead elsewhere.
 */
@Singleton
class WebApp {
    private static final Logger LOG = Logger.getLogger(WebApp.class);
    private static final String INDEX = "/index.html";
    private static final Pattern NOT_OURS = Pattern.compile("/(api|lti|q|probe)(/.*)?");

    /** Before the framework's own routes, which would answer 404. */
    private static final int ORDER = -100;

    private final Map<String, WebFile> files;

    WebApp(WebConfig config) {
        this.files = Files.isDirectory(config.folder()) ? WebFile.readAll(config.folder()) : Map.of();
        if (!files.containsKey(INDEX)) {
            LOG.infof("No built web app in %s: only the API is served", config.folder());
        }
    }

    void install(@Observes Router router) {
        if (files.containsKey(INDEX)) {
            router.route().order(ORDER).handler(this::serve);
        }
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        WebFile file = reads && !NOT_OURS.matcher(request.path()).matches() ? find(request) : null;
        if (file == null) {
            context.next();
        } else {
            send(request, context.response(), file);
        }
    }

    private @Nullable WebFile find(HttpServerRequest request) {
        String path = request.path();
        WebFile file = files.get(path);
        if (file != null || isFileName(path)) {
            return file;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return path.equals("/") || (accept != null && accept.contains("text/html")) ? files.get(INDEX) : null;
    }

    private static boolean isFileName(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }

    private static void send(HttpServerRequest request, HttpServerResponse response, WebFile file) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, file.cacheControl())
                .putHeader(HttpHeaders.ETAG, file.tag())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (file.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        WebFile.Encoded body = file.bestFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .putHeader(HttpHeaders.CONTENT_ENCODING, body.encoding())
                .putHeader(
                        HttpHeaders.CONTENT_LENGTH, String.valueOf(body.bytes().length()));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body.bytes());
        }
    }
}
