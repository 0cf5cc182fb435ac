package org.stagecraft.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SealerTest {
    private static final String SECRET = "a secret of more than thirty-two characters";

    @Property
    void opensWhatItSealed(@ForAll byte[] value) {
        byte[] sealed = sealer(SECRET).seal(value);
        assertThat(sealed).hasSize(value.length + 28);
        assertThat(sealer(SECRET).open(sealed)).hasValue(value);
    }

    @Test
    void opensNothingThatWasSealedUnderAnotherSecret() {
        byte[] sealed = sealer(SECRET).seal(new byte[] {1, 2, 3});
        assertThat(sealer(SECRET + "!").open(sealed)).isEmpty();
        assertThat(new Sealer(new SecureRandom(), Optional.empty()).open(sealed))
                .isEmpty();
    }

    @Test
    void noticesAChangedByte() {
        byte[] sealed = sealer(SECRET).seal(new byte[] {1, 2, 3});
        sealed[sealed.length - 1] ^= 1;
        assertThat(sealer(SECRET).open(sealed)).isEmpty();
        assertThat(sealer(SECRET).open(new byte[3])).isEmpty();
    }

    @Test
    void refusesASecretThatCanBeGuessed() {
        assertThatThrownBy(() -> sealer("short")).hasMessageContaining("openssl rand");
    }

    @Test
    void leavesValuesAsTheyAreWithoutASecret() {
        Sealer none = new Sealer(new SecureRandom(), Optional.empty());
        assertThat(none.seals()).isFalse();
        assertThat(none.seal(new byte[] {1, 2, 3})).containsExactly(1, 2, 3);
    }

    private static Sealer sealer(String secret) {
        return new Sealer(new SecureRandom(), Optional.of(secret));
    }
}
