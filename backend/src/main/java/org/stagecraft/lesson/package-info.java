/** Lessons: published, versioned teaching content, read from content packs and never changed afterwards. */
@NullMarked
package org.stagecraft.lesson;

import org.jspecify.annotations.NullMarked;
