package org.stagecraft.meeting;

import java.util.UUID;

/** Somebody's part in a meeting, as the activities see it: their work hangs on {@code participantId}. */
public record ParticipantView(
        UUID participantId, UUID meetingId, UUID lessonVersionId, Pacing pacing, MeetingState state) {}
