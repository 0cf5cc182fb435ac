package org.stagecraft.lesson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of a lesson in one language.
 *
 * @param steps only those whose activity is built
 * @param owner the account that imported it; absent for a lesson that came with the product
 */
public record LessonVersion(
        UUID id,
        String key,
        String language,
        int version,
        String title,
        List<Step> steps,
        @Nullable UUID owner) {
    public Optional<Step> findStep(String stepKey) {
        return steps.stream().filter(step -> step.key().equals(stepKey)).findFirst();
    }

    /** The title of the section with that key in any step, for naming a question's topic. */
    public Optional<String> findTopicTitle(String topic) {
        return steps.stream()
                .flatMap(step -> step.sections().stream())
                .filter(section -> section.key().equals(topic))
                .map(Step.Section::title)
                .findFirst();
    }
}
