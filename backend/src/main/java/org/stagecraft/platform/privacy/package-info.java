/** What every room owes a person: to show what is stored, and to say what was erased. */
@NullMarked
package org.stagecraft.platform.privacy;

import org.jspecify.annotations.NullMarked;
