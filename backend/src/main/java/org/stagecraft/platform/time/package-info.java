/** Where time, identifiers and randomness come from, so that tests can hold them still. */
@NullMarked
package org.stagecraft.platform.time;

import org.jspecify.annotations.NullMarked;
