package org.stagecraft.identity;

import java.util.Locale;

/** E-mail addresses are compared without regard to case, as every mail server in a school does. */
final class Email {
    private Email() {}

    static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
