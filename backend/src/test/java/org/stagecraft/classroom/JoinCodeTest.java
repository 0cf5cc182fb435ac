package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class JoinCodeTest {
    @Property
    void hasSevenLettersWithoutVowelsOrLookAlikes(@ForAll long seed) {
        assertThat(JoinCode.draw(seeded(seed)).value())
                .hasSize(7)
                .matches("[A-Z]+")
                .doesNotContainPattern("[AEIOULSU]")
                .doesNotContain("KKK", "FCK", "NGR");
    }

    @Property
    void isReadHoweverItIsTyped(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int gap) {
        String code = JoinCode.draw(seeded(seed)).value();
        String typed = " " + code.substring(0, gap).toLowerCase(Locale.ROOT) + " - " + code.substring(gap) + "\t";
        assertThat(JoinCode.parse(typed)).contains(new JoinCode(code));
    }

    @Example
    void readsLookAlikesAndFullWidthLetters() {
        assertThat(JoinCode.parse("8cd-6hj2")).contains(new JoinCode("BCDGHJZ"));
        assertThat(JoinCode.parse("ＢＣＤＦＧＨＪ")).contains(new JoinCode("BCDFGHJ"));
    }

    @Example
    void refusesOtherLengthsAndLetters() {
        assertThat(JoinCode.parse("")).isEmpty();
        assertThat(JoinCode.parse("BCDFGH")).isEmpty();
        assertThat(JoinCode.parse("BCDFGHJK")).isEmpty();
        assertThat(JoinCode.parse("BCDFGHA")).isEmpty();
    }

    @Property
    void readsNothingButCodesOutOfAnyText(@ForAll @StringLength(max = 40) String text) {
        assertThat(JoinCode.parse(text).stream()).allMatch(code -> code.value().matches("[B-Z]{7}"));
    }

    private static RandomGenerator seeded(long seed) {
        return new SplittableRandom(seed);
    }
}
