package org.stagecraft.quiz;

/** What an attempt is for: the FIRST counts for statistics, the others are PRACTICE. */
public enum Purpose {
    FIRST,
    PRACTICE
}
