package org.stagecraft.meeting;

/** Who sets the pace: a learner alone, each student of a class, or the teacher of a live class. */
public enum Pacing {
    SOLO,
    STUDENT,
    TEACHER
}
