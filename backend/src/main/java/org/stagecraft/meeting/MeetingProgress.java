package org.stagecraft.meeting;

import java.util.List;

/**
 * How far the participants of a meeting are, in counts.
 *
 * @param started who began at least one step
 * @param finished who completed every step
 */
public record MeetingProgress(int joined, int started, int finished, List<StepCount> steps) {
    /** How many began and how many completed one step; a step that nobody began is not listed. */
    public record StepCount(String stepKey, int started, int completed) {}
}
