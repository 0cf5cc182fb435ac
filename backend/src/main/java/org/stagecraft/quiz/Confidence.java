package org.stagecraft.quiz;

/** How sure a learner says to be of an answer, from least to most. */
public enum Confidence {
    GUESS,
    FAIRLY_SURE,
    CERTAIN
}
