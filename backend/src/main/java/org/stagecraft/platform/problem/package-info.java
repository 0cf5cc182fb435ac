/**
 * Every failure leaves the server from here, as an RFC 9457 problem. Rooms declare theirs with {@link
 * org.stagecraft.platform.problem.Problem}.
 */
@NullMarked
package org.stagecraft.platform.problem;

import org.jspecify.annotations.NullMarked;
