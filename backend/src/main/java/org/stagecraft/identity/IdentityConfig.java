package org.stagecraft.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an operator decides about accounts. Every key is described in docs/operating.md. */
@ConfigMapping(prefix = "stagecraft.identity")
public interface IdentityConfig {
    /** The name of this server on its welcome page, usually the school's. */
    @WithDefault("Stagecraft")
    String name();

    /** Who may make a teacher's account: {@code open} to all, by an administrator's {@code invite}, or {@code closed}. */
    @WithDefault("invite")
    SignUp signUp();

    /**
     * Whether a link that makes an administrator is printed at start: {@code when-needed}, that is as long as there is
     * none, or {@code always}, for an operator whose administrators can no longer sign in.
     */
    @WithDefault("when-needed")
    SetupLink setupLink();

    /** The address people use, for links printed at start, such as {@code https://stagecraft.example.org}. */
    Optional<URI> publicAddress();

    Session session();

    Password password();

    Throttle throttle();

    Links links();

    /** How long somebody stays signed in on a device. */
    interface Session {
        /** A teacher who has not used a device for so long signs in again there. */
        @WithDefault("14D")
        Duration teacherIdle();

        /** A student or guest who has not used a device for so long needs the return key there. */
        @WithDefault("120D")
        Duration learnerIdle();

        /** However much it is used, a session ends after this time. */
        @WithDefault("365D")
        Duration longest();

        /**
         * How long the refresh token just replaced is still taken, while its successor is unused: a lost answer or two
         * tabs that renew at once must sign nobody out.
         */
        @WithDefault("20S")
        Duration grace();
    }

    /** The cost of hashing a password with Argon2id; OWASP's figures for 19 MiB. */
    interface Password {
        /** Memory of one hash, in KiB. */
        @WithDefault("19456")
        int memory();

        /** Passes over that memory. */
        @WithDefault("2")
        int iterations();

        /** Hashes computed at one time, so that a burst of sign-ins cannot use up a small computer. */
        @WithDefault("2")
        int atOnce();

        /** How long a sign-in waits for its turn to be hashed before it is asked to come again. */
        @WithDefault("8S")
        Duration patience();
    }

    /** How wrong passwords and codes slow further tries down. */
    interface Throttle {
        /** Wrong tries on one account before the next must wait. */
        @WithDefault("5")
        int accountTries();

        /** The first wait; each further wrong try doubles it. */
        @WithDefault("2S")
        Duration firstWait();

        /** The longest wait, also how long a whole network address waits. */
        @WithDefault("5M")
        Duration longestWait();

        /** Wrong tries from one network address, behind which a whole school may be, before it must wait. */
        @WithDefault("100")
        int addressTries();

        /** Wrong tries are forgotten after this time without another. */
        @WithDefault("15M")
        Duration memory();
    }

    /** How long one-time links are good for. */
    interface Links {
        @WithDefault("1D")
        Duration setup();

        @WithDefault("7D")
        Duration invitation();

        @WithDefault("1D")
        Duration passwordReset();
    }

    /** Who may make a teacher's account. */
    enum SignUp {
        OPEN,
        INVITE,
        CLOSED
    }

    /** When a link that makes an administrator is printed. */
    enum SetupLink {
        WHEN_NEEDED,
        ALWAYS
    }
}
