package org.stagecraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShuffleTest {
    /** The reference output of SplitMix64 for this seed, as its users publish it. */
    @Example
    void generatesThePublishedSequence() {
        var random = new SplitMix(1_234_567);

        assertThat(random.next()).isEqualTo(6_457_827_717_110_365_317L);
        assertThat(random.next()).isEqualTo(3_203_168_211_198_807_973L);
        assertThat(random.next()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    }

    /** Golden: an attempt begun today must show the same order after any upgrade. */
    @Example
    void keepsTheOrderOfEarlierReleases() {
        assertThat(Shuffle.of(List.of("a", "b", "c", "d", "e"), 42, "first-stage"))
                .containsExactly("a", "c", "e", "d", "b");
    }

    @Property
    void losesAndInventsNothing(@ForAll long seed, @ForAll @IntRange(max = 20) int size) {
        List<String> items = Questions.keys(size);

        assertThat(Shuffle.of(items, seed, "q")).containsExactlyInAnyOrderElementsOf(items);
    }

    @Property
    void isTheSameEachTime(@ForAll long seed, @ForAll String questionKey) {
        List<String> items = Questions.keys(6);

        assertThat(Shuffle.of(items, seed, questionKey)).isEqualTo(Shuffle.of(items, seed, questionKey));
    }

    @Property
    void neverStartsAnOrderingQuestionSolved(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int size) {
        List<String> items = Questions.keys(size);

        assertThat(Shuffle.otherThan(items, seed, "q")).isNotEqualTo(items).containsExactlyInAnyOrderElementsOf(items);
    }

    @Example
    void putsTheKeyInEachPlaceAboutEquallyOften() {
        int[] places = new int[4];
        for (long seed = 0; seed < 4_000; seed++) {
            places[Shuffle.of(Questions.keys(4), seed, "q").indexOf("option-0")]++;
        }

        // 1,000 expected in each; five standard deviations are 137.
        assertThat(Arrays.stream(places).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(863, 1_137));
    }

    @Example
    void shufflesEachQuestionOfAnAttemptByItself() {
        Set<List<String>> orders = new HashSet<>();
        for (String question : Questions.keys(15)) {
            orders.add(Shuffle.of(Questions.keys(4), 7, question));
        }

        assertThat(orders).hasSizeGreaterThan(6);
    }
}
