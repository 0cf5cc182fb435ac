package org.stagecraft.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan under all tests would be worth nothing if it could not find what it looks for. */
class HiddenKeysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'questions':[{'key':'q1','options':[{'key':'a','correct':true}]}]}",
                "{'questions':[{'key':'q1','explanation':'<p>because</p>'}]}",
                "{'questions':[{'key':{'options':['a']}}]}",
                "{'questions':[{'key':'q1','options':[{'key':'a','feedback':'no'}]}]}",
                "[{'steps':[{'notes':'tell them'}]}]",
            })
    void findsWhatTellsTheAnswer(String body) {
        assertThatThrownBy(() -> HiddenKeys.scan(HiddenKeys.read(body.replace('\'', '"')), false, "GET /somewhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("before it was answered");
    }

    @Test
    void letsPassWhatWasAnswered() {
        String body = "{'questions':[{'key':'q1','answer':{'answeredAt':'2026-09-01T08:00:00Z','correct':true,"
                + "'key':{'options':['a']},'feedback':[{'html':'yes'}]}},{'key':'q2','options':[{'key':'a'}]}]}";
        assertThatCode(() -> HiddenKeys.scan(HiddenKeys.read(body.replace('\'', '"')), false, "GET /somewhere"))
                .doesNotThrowAnyException();
    }
}
