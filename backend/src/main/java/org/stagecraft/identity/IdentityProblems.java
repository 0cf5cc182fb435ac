package org.stagecraft.identity;

import java.time.Duration;
import org.stagecraft.platform.problem.Problem;

/** Every refusal of this room, each with a heading in docs/api.md. */
final class IdentityProblems {
    private IdentityProblems() {}

    static Problem wrongCredentials() {
        return Problem.of(
                401,
                "wrong-credentials",
                "E-mail or password is wrong",
                "Check both and try again. If you have forgotten the password, ask an administrator for a reset link.");
    }

    static Problem wrongPassword() {
        return Problem.of(
                403,
                "wrong-password",
                "The password is wrong",
                "Nothing was changed. Enter the password that you sign in with.");
    }

    static Problem codeNeeded() {
        return Problem.of(
                401,
                "code-needed",
                "A code is needed",
                "This account also asks for the six-digit code that your authenticator app shows now.");
    }

    static Problem wrongCode() {
        return Problem.of(
                401,
                "wrong-code",
                "The code is wrong",
                "Enter the six digits that your authenticator app shows now. Each code works once: wait for the next.");
    }

    /** Not 401: whoever sets an authenticator up is signed in and stays so. */
    static Problem codeNotConfirmed() {
        return Problem.of(
                403,
                "wrong-code",
                "The code is wrong",
                "The authenticator is not on yet. Enter the six digits that it shows now.");
    }

    static Problem tooManyTries(Duration wait) {
        return Problem.of(
                        429,
                        "too-many-tries",
                        "Too many tries",
                        "Wait " + Math.max(1, wait.toSeconds()) + " seconds, then try again.")
                .retryAfter(wait);
    }

    static Problem busy() {
        return Problem.of(
                503, "busy", "Many people are signing in", "Nothing was changed. Try again in a few seconds.");
    }

    static Problem accountDisabled() {
        return Problem.of(
                403,
                "account-disabled",
                "This account is disabled",
                "Ask an administrator of this server to enable it again.");
    }

    static Problem sessionEnded() {
        return Problem.of(401, "session-ended", "You are signed out", "Sign in again, or use your return key.");
    }

    static Problem otherOrigin() {
        return Problem.of(
                403,
                "other-origin",
                "This request came from another website",
                "Open this server's own address in your browser and try again.");
    }

    static Problem linkUsed() {
        return Problem.of(
                403,
                "link-not-valid",
                "This link no longer works",
                "It was used already, it is too old, or part of it is missing. Ask for a new one.");
    }

    static Problem signUpByInvitation() {
        return Problem.of(
                403,
                "invitation-needed",
                "You need an invitation",
                "Ask an administrator of this server for an invitation link.");
    }

    static Problem signUpClosed() {
        return Problem.of(
                403,
                "sign-up-closed",
                "New accounts are not open here",
                "Ask the people who run this server for an account.");
    }

    static Problem emailTaken() {
        return Problem.of(
                409,
                "email-taken",
                "This e-mail address has an account",
                "Sign in with it, or ask an administrator for a password reset link.");
    }

    static Problem lastAdministrator() {
        return Problem.of(
                409,
                "last-administrator",
                "This is the last administrator",
                "Make somebody else an administrator first: a server without one cannot be managed.");
    }

    static Problem totpNotBegun() {
        return Problem.of(
                409,
                "totp-not-begun",
                "There is no authenticator to confirm",
                "Begin again: show the QR code, scan it, then enter the code.");
    }

    static Problem totpAlreadyOn() {
        return Problem.of(
                409,
                "totp-already-on",
                "An authenticator is in use already",
                "Turn it off first, then set up the new one.");
    }
}
