package org.stagecraft.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.stagecraft.platform.request.RequestId;
import org.stagecraft.platform.request.Routes;

/**
 * Every exception that reaches the edge becomes a problem here. The framework's own mappers are each overridden by a
 * method with the same exception type, because the nearest type wins.
 */
@Singleton
final class ExceptionMappers {
    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);
    private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(5);

    private final Routes routes;

    ExceptionMappers(Routes routes) {
        this.routes = routes;
    }

    @ServerExceptionMapper
    Response map(Problem problem) {
        return answer(problem).build();
    }

    @ServerExceptionMapper
    Response map(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof Problem problem) {
            return map(problem);
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return map(JsonErrors.toProblem(json));
        }
        boolean unreadable = e.getResponse().getStatus() == 404 && e.getCause() != null;
        int status = unreadable ? 400 : e.getResponse().getStatus();
        if (status >= 500 && status != 503) {
            return map((Throwable) e);
        }
        Response.ResponseBuilder answer = answer(PlatformProblems.ofStatus(status));
        return e instanceof NotAllowedException
                ? answer.header(HttpHeaders.ALLOW, routes.allow(uri.getPath())).build()
                : answer.build();
    }

    @ServerExceptionMapper
    Response map(MismatchedInputException e) {
        return map(JsonErrors.toProblem(e));
    }

    @ServerExceptionMapper
    Response map(InvalidDefinitionException e) {
        return map((Throwable) e);
    }

    @ServerExceptionMapper
    Response map(JsonMappingException e) {
        return map(JsonErrors.toProblem(e));
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException e) {
        List<Problem.FieldError> errors = Violations.fieldErrors(e.getConstraintViolations());
        return errors.isEmpty() ? map((Throwable) e) : map(Problem.invalid(errors));
    }

    @ServerExceptionMapper
    Response map(ValidationException e) {
        return map((Throwable) e);
    }

    @ServerExceptionMapper
    Response map(UnauthorizedException e) {
        return answer(PlatformProblems.signInNeeded())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response map(AuthenticationFailedException e) {
        if (DatabaseOutage.isCauseOf(e)) {
            return map((Throwable) e);
        }
        return answer(PlatformProblems.tokenInvalid())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .build();
    }

    @ServerExceptionMapper
    Response map(ForbiddenException e) {
        return map(PlatformProblems.wrongRole());
    }

    @ServerExceptionMapper
    Response map(Throwable e) {
        if (causes(e).anyMatch(OptimisticLockException.class::isInstance)) {
            return map(Problem.changedMeanwhile());
        }
        if (DatabaseOutage.isCauseOf(e)) {
            LOG.error("The database did not answer", e);
            return map(PlatformProblems.temporarilyUnavailable().retryAfter(OUTAGE_PAUSE));
        }
        LOG.error("A request failed unexpectedly", e);
        return map(PlatformProblems.unexpected());
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(ProblemBody.of(problem, RequestId.current()));
        Duration retryAfter = problem.retryAfter();
        return retryAfter == null
                ? answer
                : answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
    }
}
