/** The application's entry point. The rooms below it hold everything else. */
@NullMarked
package org.stagecraft;

import org.jspecify.annotations.NullMarked;
