package org.stagecraft.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown(List.of("first", "gpt-4"));

    @Test
    void numbersSourcesInTheirOrder() {
        assertThat(markdown.html("It is so.[^gpt-4]"))
                .isEqualTo(
                        "<p>It is so.<sup><a class=\"source\" href=\"#source-gpt-4\" rel=\"noopener noreferrer\">2</a>"
                                + "</sup></p>");
    }

    @Test
    void keepsBracketsThatNameNoSource() {
        assertThat(markdown.html("[^Not a key] and [a](https://example.org)"))
                .contains("[^Not a key]")
                .contains("href=\"https://example.org\"");
    }

    @Test
    void makesAFigureWithItsDescription() {
        assertThat(markdown.html("![Text flows\nin.](figure:pipeline)"))
                .isEqualTo("<figure data-figure=\"pipeline\">Text flows in.</figure>");
    }

    @Test
    void headsTheColumnsOfATable() {
        assertThat(markdown.html("| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<th scope=\"col\">a</th>")
                .contains("<td>1</td>");
    }

    @Test
    void makesAListOfPrompts() {
        assertThat(markdown.htmlList(List.of("Why *this*?", "And that?")))
                .contains("<li>Why <em>this</em>?</li>", "<li>And that?</li>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](data:text/html,x)",
                "[a](//example.org)",
                "![a](https://example.org/a.png)",
                "![a\" onload=\"alert(1)](figure:x\"y)",
                "<a href='https://example.org' onclick='alert(1)'>a</a>",
                "[a](<https://example.org/\"onmouseover=alert(1)>)",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>p{display:none}</style>"
            })
    void letsNothingThroughThatRunsOrLoads(String text) {
        String html = markdown.html(text);

        assertThat(html)
                .doesNotContainPattern("<(script|img|iframe|style)|\\son[a-z]+=\"|href=\"(?!https://|#source-)");
    }
}
