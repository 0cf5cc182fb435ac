package org.stagecraft.identity;

import java.net.URI;

/** A web address that paths can be hung on. */
final class Address {
    private Address() {}

    static String withoutSlash(URI address) {
        return address.toString().replaceFirst("/+$", "");
    }
}
