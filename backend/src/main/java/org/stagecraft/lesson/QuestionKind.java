package org.stagecraft.lesson;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    ORDERING,
    NUMERIC,
    SHORT_TEXT
}
