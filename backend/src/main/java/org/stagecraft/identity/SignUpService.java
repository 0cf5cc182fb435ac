package org.stagecraft.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.stagecraft.identity.OneTimeLinks.Purpose;
import org.stagecraft.platform.time.Ids;

/** New accounts for those who teach: the first administrator, and teachers as far as this server lets them sign up. */
@Singleton
class SignUpService {
    private final AccountRepository accounts;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final PasswordRules rules;
    private final PasswordHasher hasher;
    private final IdentityConfig config;
    private final Clock clock;
    private final Ids ids;

    SignUpService(
            AccountRepository accounts,
            Sessions sessions,
            OneTimeLinks links,
            PasswordRules rules,
            PasswordHasher hasher,
            IdentityConfig config,
            Clock clock,
            Ids ids) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.rules = rules;
        this.hasher = hasher;
        this.config = config;
        this.clock = clock;
        this.ids = ids;
    }

    /** Makes an administrator for whoever holds the link that was printed at start. */
    NewSession setUp(SetUp order) {
        links.requireGood(Purpose.SETUP, order.token());
        String hash = hash(order.email(), order.name(), order.password());
        return open(() -> {
            links.use(Purpose.SETUP, order.token());
            links.withdraw(Purpose.SETUP, null);
            return create(new Account.Person(AccountRole.ADMIN, order.email(), order.name(), hash));
        });
    }

    NewSession signUp(SignUpOrder order) {
        String invitation = order.invitation();
        if (config.signUp() == IdentityConfig.SignUp.CLOSED) {
            throw IdentityProblems.signUpClosed();
        }
        if (invitation != null) {
            links.requireGood(Purpose.INVITATION, invitation);
        } else if (config.signUp() == IdentityConfig.SignUp.INVITE) {
            throw IdentityProblems.signUpByInvitation();
        }
        String hash = hash(order.email(), order.name(), order.password());
        return open(() -> {
            if (invitation != null) {
                links.use(Purpose.INVITATION, invitation);
            }
            return create(new Account.Person(AccountRole.TEACHER, order.email(), order.name(), hash));
        });
    }

    private String hash(String email, String name, String password) {
        rules.check(password, email, name);
        if (accounts.findByEmail(Email.normalise(email)).isPresent()) {
            throw IdentityProblems.emailTaken();
        }
        return hasher.hash(password);
    }

    private UUID create(Account.Person person) {
        String email = Email.normalise(person.email());
        if (accounts.findByEmail(email).isPresent()) {
            throw IdentityProblems.emailTaken();
        }
        Account account = Account.teacher(
                ids.next(),
                new Account.Person(person.role(), email, person.name().strip(), person.passwordHash()),
                clock.instant());
        try {
            accounts.persistAndFlush(account);
        } catch (ConstraintViolationException e) {
            throw IdentityProblems.emailTaken();
        }
        return account.id();
    }

    private NewSession open(Supplier<UUID> creation) {
        return QuarkusTransaction.requiringNew().call(() -> sessions.open(creation.get()));
    }
}
