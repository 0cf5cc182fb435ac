/**
 * Quizzes: attempts and their answers, graded here and nowhere else. An answer is saved at once and once; the key leaves
 * this room only after the learner's own answer.
 */
@NullMarked
package org.stagecraft.quiz;

import org.jspecify.annotations.NullMarked;
