package org.stagecraft.quiz;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure a learner says to be of an answer, from least to most. */
@Schema(name = "AnswerConfidence")
public enum Confidence {
    GUESS,
    FAIRLY_SURE,
    CERTAIN
}
