package org.stagecraft.classroom;

/** Whether a member may take part: not before a teacher has let them in, and not once removed. */
public enum MemberState {
    WAITING,
    ACTIVE,
    REMOVED
}
