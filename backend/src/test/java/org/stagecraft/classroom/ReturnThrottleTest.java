package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.stagecraft.platform.problem.Problem;

class ReturnThrottleTest {
    private final ReturnThrottle throttle = new ReturnThrottle();

    @Test
    void aClassThatMistypesTwiceEachIsStillLetIn() {
        mistype("10.0.0.1", 59);
        assertThatNoException().isThrownBy(() -> throttle.requireRoom("10.0.0.1"));
    }

    @Test
    void whoGuessesIsStoppedAndOthersAreNot() {
        mistype("10.0.0.1", 60);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> throttle.requireRoom("10.0.0.1"))
                .satisfies(refusal -> {
                    assertThat(refusal.status()).isEqualTo(429);
                    assertThat(refusal.retryAfter()).isNotNull();
                });
        assertThatNoException().isThrownBy(() -> throttle.requireRoom("10.0.0.2"));
    }

    @Test
    void rightKeysCountForNothing() {
        for (int i = 0; i < 500; i++) {
            throttle.requireRoom("10.0.0.1");
        }
        assertThatNoException().isThrownBy(() -> throttle.requireRoom("10.0.0.1"));
    }

    private void mistype(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.wrong(address).status()).isEqualTo(401);
        }
    }
}
