/** Knows the request at hand: its id, and the addresses and methods this server answers at all. */
@NullMarked
package org.stagecraft.platform.request;

import org.jspecify.annotations.NullMarked;
