package org.stagecraft.lesson;

/** What a participant does in a step. */
public enum StepKind {
    READING,
    QUIZ,
    MATCHER,
    RATER,
    DISCUSSION,
    QUESTIONS,
    BOARD,
    INVESTIGATE,
    SHARE,
    FEEDBACK
}
