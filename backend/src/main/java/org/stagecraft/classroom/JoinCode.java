package org.stagecraft.classroom;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** The seven letters on the board with which students find their class: 19⁷, about 894 million, codes. */
record JoinCode(String value) {
    static final int LENGTH = 7;

    static JoinCode draw(RandomGenerator random) {
        return new JoinCode(CodeLetters.draw(CodeLetters.LETTERS, LENGTH, random));
    }

    static Optional<JoinCode> parse(String typed) {
        String tidy = CodeLetters.tidy(typed);
        boolean valid = tidy.length() == LENGTH && CodeLetters.consistsOf(tidy, CodeLetters.LETTERS);
        return valid ? Optional.of(new JoinCode(tidy)) : Optional.empty();
    }
}
