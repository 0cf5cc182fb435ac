package org.stagecraft.classroom;

/** Whether students choose their alias freely or take one of those on offer. */
enum Names {
    OWN,
    GENERATED
}
