/** Who is calling, and what every response carries to stay safe. */
@NullMarked
package org.stagecraft.platform.security;

import org.jspecify.annotations.NullMarked;
