/**
 * Classes, their teachers and their students, who are known by an alias and nothing else. Owns the join code, the return
 * key and the rules of a good alias.
 */
@NullMarked
package org.stagecraft.classroom;

import org.jspecify.annotations.NullMarked;
