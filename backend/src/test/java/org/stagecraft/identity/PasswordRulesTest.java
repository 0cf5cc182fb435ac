package org.stagecraft.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(new SmallRyeConfigBuilder()
            .withMapping(IdentityConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withDefaultValue("stagecraft.identity.name", "Hillside School")
            .build()
            .getConfigMapping(IdentityConfig.class));

    @ParameterizedTest
    @ValueSource(strings = {"short", "1234567", "ñññññññ"})
    void refusesLessThanEightCharacters(String password) {
        assertThat(refused(password)).isTrue();
    }

    @Test
    void takesEightAndUpToAHundredAndTwentyEight() {
        assertThat(refused("zk7wqmf2")).isFalse();
        assertThat(refused("correct horse battery staple ".repeat(5).substring(0, 128)))
                .isFalse();
        assertThat(refused("correct horse battery staple ".repeat(5).substring(0, 129)))
                .isTrue();
    }

    @Test
    void countsWhatAPersonSeesAsOneCharacter() {
        assertThat(refused("🦉🐝🌵🍉⛵🎻🧭")).isTrue();
        assertThat(refused("🦉🐝🌵🍉⛵🎻🧭🪁")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "PassWord1", "12345678", "qwertyuiop", "iloveyou", "trustno1", "football"})
    void refusesTheCommonOnesInAnyCase(String password) {
        assertThat(refused(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaa", "abababababab", "1111111122222222"})
    void refusesHardlyAnyDifferentCharacters(String password) {
        assertThat(refused(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stagecraft1!", "hillside2026", "lovelace1815", "Ada.Lovelace", "School!!school"})
    void refusesWhatAnybodyWouldTryForThisPersonHere(String password) {
        assertThat(refused(password)).isTrue();
    }

    @Test
    void takesAKnownWordAmongOthers() {
        assertThat(refused("hillside owls paint fences")).isFalse();
    }

    private boolean refused(String password) {
        return rules.findObjection(password, "ada.lovelace@hillside.example", "Ada Lovelace")
                .isPresent();
    }
}
