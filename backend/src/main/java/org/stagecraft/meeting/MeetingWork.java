package org.stagecraft.meeting;

import java.util.Map;
import java.util.UUID;

/** What an activity keeps about a meeting: each activity that keeps something has one bean of this. */
public interface MeetingWork {
    /** How many rows of what kind go when the meeting is erased. */
    Map<String, Long> countOfMeeting(UUID meetingId);
}
