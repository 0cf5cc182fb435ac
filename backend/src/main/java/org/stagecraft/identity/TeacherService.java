package org.stagecraft.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.stagecraft.identity.OneTimeLinks.Purpose;
import org.stagecraft.platform.privacy.Receipt;
import org.stagecraft.platform.problem.Problem;

/** What administrators do about teachers. */
@Singleton
class TeacherService {
    private final AccountRepository stored;
    private final AccountService accounts;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final IdentityConfig config;
    private final Clock clock;

    TeacherService(
            AccountRepository stored,
            AccountService accounts,
            Sessions sessions,
            OneTimeLinks links,
            IdentityConfig config,
            Clock clock) {
        this.stored = stored;
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    /** Disabling and a new role end the teacher's sessions: tokens issued before say something that is no longer so. */
    @Transactional
    TeacherView change(UUID id, ChangeTeacher order) {
        boolean disables = Boolean.TRUE.equals(order.disabled());
        boolean demotes = order.role() == ChangeTeacher.Role.TEACHER;
        if (disables || demotes) {
            stored.requireAnotherAdministrator(id);
        }
        Account teacher = get(id);
        if (disables) {
            teacher.disable(clock.instant());
        } else if (order.disabled() != null) {
            teacher.enable();
        }
        AccountRole role = order.role() == null ? teacher.role() : order.role().accountRole();
        boolean newRole = role != teacher.role();
        teacher.changeRole(role);
        if (disables || newRole) {
            sessions.endAll(id);
        }
        return TeacherView.of(teacher);
    }

    @Transactional
    Receipt erase(UUID id) {
        get(id);
        return accounts.erase(id);
    }

    /** The way back in for a teacher; an earlier link stops working. */
    @Transactional
    OneTimeLink resetPassword(UUID id, String origin) {
        get(id);
        Duration life = config.links().passwordReset();
        return link(origin + "/reset#", links.replace(Purpose.PASSWORD_RESET, id, life), life);
    }

    @Transactional
    OneTimeLink invite(String origin) {
        if (config.signUp() == IdentityConfig.SignUp.CLOSED) {
            throw IdentityProblems.signUpClosed();
        }
        Duration life = config.links().invitation();
        Instant expiresAt = clock.instant().plus(life);
        return link(origin + "/sign-up#", links.issue(Purpose.INVITATION, null, expiresAt), life);
    }

    private OneTimeLink link(String beginning, String token, Duration life) {
        return new OneTimeLink(beginning + token, clock.instant().plus(life));
    }

    private Account get(UUID id) {
        return stored.findTeacherLocked(id).orElseThrow(() -> Problem.notFound("teacher"));
    }
}
