package org.stagecraft.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.stagecraft.platform.request.RequestId;

/** Gives failures below the REST layer (no route, a body too large, a handler that broke) the same shape as all others. */
@Singleton
public class EdgeProblems {
    private static final Logger LOG = Logger.getLogger(EdgeProblems.class);

    private final ObjectMapper json;

    EdgeProblems(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route().last().handler(context -> end(context, PlatformProblems.noSuchAddress()));
    }

    public void end(RoutingContext context, Problem problem) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        Duration retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .end(body(problem));
    }

    /** Ends the connection too: what the caller still sends is not read. */
    public void endConnection(RoutingContext context, Problem problem) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.response().endHandler(ended -> context.request().connection().close());
        end(context, problem);
    }

    private void failed(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof Problem problem) {
            end(context, problem);
            return;
        }
        if (failure != null) {
            LOG.error("A request failed below the REST layer", failure);
        }
        end(context, PlatformProblems.ofStatus(context.statusCode() < 0 ? 500 : context.statusCode()));
    }

    private Buffer body(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(ProblemBody.of(problem, RequestId.current())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
