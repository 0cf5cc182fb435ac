package org.stagecraft.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.stagecraft.platform.security.AccessTokens;
import org.stagecraft.platform.security.EndedSessions;
import org.stagecraft.platform.time.Ids;

/** Opens, carries on and ends sign-ins. */
@Singleton
public class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final AccessTokens accessTokens;
    private final EndedSessions endedSessions;
    private final Client client;
    private final IdentityConfig config;
    private final Clock clock;
    private final Ids ids;
    private final RandomGenerator random;

    Sessions(
            AccountRepository accounts,
            SessionRepository sessions,
            AccessTokens accessTokens,
            EndedSessions endedSessions,
            Client client,
            IdentityConfig config,
            Clock clock,
            Ids ids,
            RandomGenerator random) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.endedSessions = endedSessions;
        this.client = client;
        this.config = config;
        this.clock = clock;
        this.ids = ids;
        this.random = random;
    }

    /** Signs the account in on the device that sent this request. */
    @Transactional
    public NewSession open(UUID accountId) {
        Account account = accounts.findById(accountId);
        Instant now = clock.instant();
        RefreshToken token = RefreshToken.ofNewFamily(random);
        Session session = new Session(ids.next(), accountId, token.familyHash(), client.device(), now);
        sessions.persist(session);
        return carryOn(account, session, token, now);
    }

    /** The answer to a sign-in: the body for the app's memory, the refresh token in a cookie no script can read. */
    public Response reply(NewSession session, int status) {
        return Response.status(status)
                .entity(session.signedIn())
                .cookie(cookie(session))
                .cacheControl(CacheControl.valueOf("no-store"))
                .build();
    }

    /** For an answer that carries more than the sign-in. */
    public NewCookie cookie(NewSession session) {
        return RefreshCookie.holding(session.refreshToken(), session.refreshLife(), client.isSecure());
    }

    /** Takes the refresh token of the current generation, or an excused one of the last; any other ends the session. */
    @Transactional
    Optional<NewSession> refresh(RefreshToken token) {
        Instant now = clock.instant();
        Session session = sessions.lockByFamily(token.familyHash()).orElse(null);
        if (session == null) {
            return Optional.empty();
        }
        Account account = accounts.findById(session.accountId());
        int generation =
                sessions.findGeneration(session.id(), token.secretHash()).orElse(-1);
        boolean excused = generation >= 0
                && session.excuses(generation, now, config.session().grace());
        if (generation != session.generation() && !excused) {
            LOG.warnf("A replaced refresh token was used again: session %s is ended", session.id());
            end(session.id(), session.accountId());
            return Optional.empty();
        }
        if (account.isDisabled() || session.isOver(now)) {
            end(session.id(), session.accountId());
            return Optional.empty();
        }
        if (!excused) {
            session.startGeneration(now);
            sessions.deleteTokensBefore(session.id(), session.generation() - 1);
        }
        return Optional.of(carryOn(account, session, token.successor(random), now));
    }

    /** Ends one session of the account; false when it has none with this id. */
    @Transactional
    boolean end(UUID sessionId, UUID accountId) {
        boolean ended = sessions.delete(sessionId, accountId);
        if (ended) {
            endedSessions.end(List.of(sessionId));
        }
        return ended;
    }

    /** Signs the account out everywhere. */
    @Transactional
    public void endAll(UUID accountId) {
        sessions.idsOf(accountId).forEach(id -> end(id, accountId));
    }

    @Transactional
    void endOthers(UUID accountId, UUID stays) {
        sessions.idsOf(accountId).stream().filter(id -> !id.equals(stays)).forEach(id -> end(id, accountId));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void deleteOver() {
        sessions.deleteOver(clock.instant());
    }

    private NewSession carryOn(Account account, Session session, RefreshToken token, Instant now) {
        IdentityConfig.Session limits = config.session();
        Duration idle = account.isLearner() ? limits.learnerIdle() : limits.teacherIdle();
        Duration life = session.goOn(now, idle, limits.longest());
        account.seen(now);
        sessions.addToken(session.id(), token.secretHash(), session.generation());
        String accessToken =
                accessTokens.issue(account.id(), session.id(), account.role().groups());
        SignedIn signedIn = new SignedIn(accessToken, accessTokens.life().toSeconds(), AccountView.of(account));
        return new NewSession(signedIn, token.text(), life);
    }
}
