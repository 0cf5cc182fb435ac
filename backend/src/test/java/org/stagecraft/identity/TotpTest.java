package org.stagecraft.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(Totp.codeAt(RFC_SECRET, seconds / 30)).isEqualTo(code);
        assertThat(Totp.findStep(RFC_SECRET, code, Instant.ofEpochSecond(seconds)))
                .isEqualTo(OptionalLong.of(seconds / 30));
    }

    @Test
    void takesAClockThatIsHalfAMinuteOffButNoMore() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long step = now.getEpochSecond() / 30;
        assertThat(Totp.findStep(RFC_SECRET, Totp.codeAt(RFC_SECRET, step - 1), now))
                .hasValue(step - 1);
        assertThat(Totp.findStep(RFC_SECRET, Totp.codeAt(RFC_SECRET, step + 1), now))
                .hasValue(step + 1);
        assertThat(Totp.findStep(RFC_SECRET, Totp.codeAt(RFC_SECRET, step - 2), now))
                .isEmpty();
        assertThat(Totp.findStep(RFC_SECRET, Totp.codeAt(RFC_SECRET, step + 2), now))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "28708", "2870822", "28708x", "٢٨٧٠٨٢"})
    void refusesWhatIsNoCode(String entered) {
        assertThat(Totp.findStep(RFC_SECRET, entered, Instant.ofEpochSecond(59)))
                .isEmpty();
    }

    @Test
    void forgivesTheSpaceThatAppsShow() {
        assertThat(Totp.findStep(RFC_SECRET, "287 082", Instant.ofEpochSecond(59)))
                .hasValue(1);
    }

    /** RFC 4648, section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void spellsSecretsInBase32(String plain, String spelled) {
        assertThat(Totp.base32(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(spelled);
    }
}
