package org.stagecraft.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of one quiz step in authored order, and spare ones to practise with. */
public record QuizContent(List<Question> questions, List<Question> spares) {
    public Optional<Question> find(String key) {
        return Stream.concat(questions.stream(), spares.stream())
                .filter(question -> question.key().equals(key))
                .findFirst();
    }
}
