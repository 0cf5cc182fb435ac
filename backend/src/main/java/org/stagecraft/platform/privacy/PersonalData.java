package org.stagecraft.platform.privacy;

import java.util.UUID;

/** A room's answer to "what do you store about me?". Each room that stores anything has one bean of this. */
public interface PersonalData {
    /** The heading under which this appears in the download, such as {@code classrooms}. */
    String section();

    /** Everything stored about the account, ready for JSON. */
    Object of(UUID accountId);
}
