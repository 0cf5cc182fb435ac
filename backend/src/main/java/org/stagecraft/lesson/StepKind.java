package org.stagecraft.lesson;

/** What a participant does in a step. */
public enum StepKind {
    READING(true),
    QUIZ(true),
    MATCHER(false),
    RATER(false),
    DISCUSSION(false),
    QUESTIONS(false),
    BOARD(false),
    INVESTIGATE(false),
    SHARE(false),
    FEEDBACK(false);

    private final boolean built;

    StepKind(boolean built) {
        this.built = built;
    }

    /** Whether the product has this activity; steps of other kinds are kept in packs and not shown. */
    boolean isBuilt() {
        return built;
    }
}
