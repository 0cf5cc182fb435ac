package org.stagecraft.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.stagecraft.identity.OneTimeLinks.Purpose;

/**
 * Lets the operator, who can read the console, make the first administrator. The link is new at each start until it is
 * used; the token stands behind #, so that no browser or proxy writes it into a log.
 */
@Singleton
class FirstRun {
    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final LoginThrottle throttle;
    private final IdentityConfig config;
    private final int port;

    FirstRun(
            AccountRepository accounts,
            OneTimeLinks links,
            LoginThrottle throttle,
            IdentityConfig config,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.config = config;
        this.port = port;
    }

    /** Printed, not logged: it is meant for the person who started the server and for no log collector. */
    @SuppressWarnings("SystemOut")
    void greet(@Observes @Priority(5000) StartupEvent started) {
        if (config.setupLink() == IdentityConfig.SetupLink.ALWAYS || !accounts.hasAdministrator()) {
            System.out.println("First run: " + address() + "/setup#" + newToken());
        }
    }

    String newToken() {
        return links.replace(Purpose.SETUP, null, config.links().setup());
    }

    @Scheduled(every = "1h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteWhatIsOver() {
        links.deleteExpired();
        throttle.deleteForgotten();
    }

    private String address() {
        return config.publicAddress().map(Address::withoutSlash).orElse("http://localhost:" + port);
    }
}
