/**
 * The outermost layer, below REST: safe headers, limits, the access log, and the web app's files. It touches every
 * request, so it allocates little and never blocks.
 */
@NullMarked
package org.stagecraft.platform.edge;

import org.jspecify.annotations.NullMarked;
