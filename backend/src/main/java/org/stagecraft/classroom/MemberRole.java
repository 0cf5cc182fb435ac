package org.stagecraft.classroom;

/** What somebody is in a class. */
enum MemberRole {
    TEACHER,
    STUDENT
}
