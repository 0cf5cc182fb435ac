/** The PostgreSQL that the application brings along when no other is configured. */
@NullMarked
package org.stagecraft.platform.database;

import org.jspecify.annotations.NullMarked;
