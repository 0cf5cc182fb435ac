/** Long lists leave in pages: an opaque cursor forward, never a page number, so that a page stays true while rows are added. */
@NullMarked
package org.stagecraft.platform.paging;

import org.jspecify.annotations.NullMarked;
