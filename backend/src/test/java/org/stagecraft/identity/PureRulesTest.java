package org.stagecraft.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagecraft.platform.request.NetworkAddress;

class PureRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 | Chrome on Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge on Windows",
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 | Chrome on Chromebook",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1 | Safari on iPhone",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/26.0 Chrome/122.0 Safari/537.36 | Samsung Internet on Android",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux",
                "curl/8.5.0 | Unknown device"
            })
    void namesADeviceSoThatItsOwnerKnowsIt(String userAgent, String name) {
        assertThat(DeviceName.of(userAgent)).isEqualTo(name);
    }

    @Test
    void namesADeviceThatTellsNothing() {
        assertThat(DeviceName.of(null)).isEqualTo("Unknown device");
    }

    @Test
    void countsAnIpv6NetworkAsOneAddress() {
        assertThat(NetworkAddress.of("2001:db8:1:2:aaaa::1"))
                .isEqualTo(NetworkAddress.of("2001:db8:1:2:bbbb:cccc:dddd:eeee"));
        assertThat(NetworkAddress.of("2001:db8:1:2::1")).isNotEqualTo(NetworkAddress.of("2001:db8:1:3::1"));
        assertThat(NetworkAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void readsBackTheRefreshTokenItWrote() {
        RefreshToken token = RefreshToken.ofNewFamily(new SecureRandom());
        RefreshToken read = RefreshToken.parse(token.text()).orElseThrow();
        assertThat(read.familyHash()).isEqualTo(token.familyHash());
        assertThat(read.secretHash()).isEqualTo(token.secretHash());
        assertThat(token.successor(new SecureRandom()).familyHash()).isEqualTo(token.familyHash());
        assertThat(token.successor(new SecureRandom()).secretHash()).isNotEqualTo(token.secretHash());
    }

    @Property
    void anyCookieIsReadWithoutHarm(@ForAll("cookies") String cookie) {
        RefreshToken.parse(cookie).ifPresent(token -> assertThat(token.text()).isEqualTo(cookie));
    }

    @Provide
    Arbitrary<String> cookies() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings().alpha().numeric().withChars("-_").ofLength(64));
    }
}
