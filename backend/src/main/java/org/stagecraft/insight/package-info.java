/**
 * What a teacher's view reads: progress, the statistics of a quiz, each student's answers, and exports. Owns no tables
 * and writes nothing. The formulas, their sources and their minimums are in docs/statistics.md.
 */
@NullMarked
package org.stagecraft.insight;

import org.jspecify.annotations.NullMarked;
