/**
 * The sitting of a lesson: when it is open, who takes part, and how far each has come. All work of the activities hangs
 * on a participant of a meeting.
 */
@NullMarked
package org.stagecraft.meeting;

import org.jspecify.annotations.NullMarked;
