package org.stagecraft.lesson;

import java.util.UUID;

/** Asked here and answered where lessons are held: who, besides its owner, has to do with an imported lesson. */
public interface LessonAudience {
    /** Whether a meeting uses this version in which the account takes part, or which it teaches. */
    boolean mayRead(UUID versionId, UUID accountId);

    /** Whether any meeting uses this version. */
    boolean isInUse(UUID versionId);
}
