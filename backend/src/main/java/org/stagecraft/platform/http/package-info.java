/** What every request and response carries: request ids, entity tags, limits and safe headers. */
@NullMarked
package org.stagecraft.platform.http;

import org.jspecify.annotations.NullMarked;
