package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatTest {
    @ParameterizedTest
    @CsvSource({
        "FACILITY,       0,  TOO_EARLY,   5",
        "FACILITY,       4,  TOO_EARLY,   5",
        "FACILITY,       5,  SHOWN,       5",
        "SHARE,          9,  TOO_EARLY,   10",
        "SHARE,          10, SHOWN,       10",
        "DISCRIMINATION, 19, TOO_EARLY,   20",
        "DISCRIMINATION, 20, PROVISIONAL, 60",
        "DISCRIMINATION, 59, PROVISIONAL, 60",
        "DISCRIMINATION, 60, SHOWN,       60",
        "RELIABILITY,    19, TOO_EARLY,   20",
        "RELIABILITY,    20, SHOWN,       20"
    })
    void callsSmallNumbersSmall(Minimum minimum, int n, Stat.State state, int needed) {
        var stat = Stat.ofMean(minimum, n, n / 2.0);

        assertThat(stat.state()).isEqualTo(state);
        assertThat(stat.n()).isEqualTo(n);
        assertThat(stat.needed()).isEqualTo(needed);
        assertThat(stat.hasValue()).isEqualTo(state != Stat.State.TOO_EARLY);
        assertThat(stat.low() == null).isEqualTo(state == Stat.State.TOO_EARLY);
    }
}
