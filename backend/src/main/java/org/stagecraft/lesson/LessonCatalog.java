package org.stagecraft.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.stagecraft.platform.problem.Problem;

/** Every published lesson version, held in memory: a version never changes, so it is read and rendered once. */
@ApplicationScoped
public class LessonCatalog {
    private final Map<UUID, LessonVersion> versions = new ConcurrentHashMap<>();

    /** @throws Problem 404 if there is no such version */
    public LessonVersion getVersion(UUID id) {
        return findVersion(id).orElseThrow(() -> Problem.notFound("lesson"));
    }

    public Optional<LessonVersion> findVersion(UUID id) {
        return Optional.ofNullable(versions.get(id));
    }

    /** The newest version of each lesson that came with the product, in each language. */
    public List<LessonVersion> builtIn() {
        return versions.values().stream()
                .filter(version -> version.owner() == null)
                .toList();
    }

    void hold(LessonVersion version) {
        versions.put(version.id(), version);
    }
}
