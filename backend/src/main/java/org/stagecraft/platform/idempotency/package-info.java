/** A request sent twice is done once: the answer is kept in the same transaction as the work. */
@NullMarked
package org.stagecraft.platform.idempotency;

import org.jspecify.annotations.NullMarked;
