package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReturnKeyTest {
    @Property
    void isShownInGroupsOfFourAndReadBack(@ForAll long seed) {
        ReturnKey key = ReturnKey.draw(new SplittableRandom(seed));
        assertThat(key.shown()).matches("[B-Z3479]{4}-[B-Z3479]{4}-[B-Z3479]{4}");
        assertThat(ReturnKey.parse(key.shown())).contains(key);
        assertThat(ReturnKey.parse(" " + key.value().toLowerCase(Locale.ROOT) + " "))
                .contains(key);
    }

    @Example
    void holdsAtLeastFiftyBits() {
        double bits =
                12 * Math.log(CodeLetters.LETTERS_AND_DIGITS.chars().distinct().count()) / Math.log(2);
        assertThat(bits).isGreaterThanOrEqualTo(50);
    }

    @Example
    void isHashedTheSameEachTimeAndDifferentlyFromItsNeighbour() {
        ReturnKey key = new ReturnKey("BCDFGHJKMNPQ");
        assertThat(key.hash()).hasSize(32).isEqualTo(new ReturnKey("BCDFGHJKMNPQ").hash());
        assertThat(key.hash()).isNotEqualTo(new ReturnKey("BCDFGHJKMNPR").hash());
    }

    @Example
    void isNotPrinted() {
        assertThat(new ReturnKey("BCDFGHJKMNPQ").toString()).doesNotContain("BCD");
    }

    @Example
    void refusesOtherLengthsAndLetters() {
        assertThat(ReturnKey.parse("BCDF-GHJK-MNP")).isEmpty();
        assertThat(ReturnKey.parse("BCDF-GHJK-MNPE")).isEmpty();
    }
}
