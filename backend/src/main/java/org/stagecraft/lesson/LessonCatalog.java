package org.stagecraft.lesson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.stagecraft.platform.problem.Problem;

/** Every published lesson version, held in memory: a version never changes, so it is read and rendered once. */
@ApplicationScoped
public class LessonCatalog {
    private static final int MOST_IMPORTED = 200;

    private final LessonRepository repository;
    private final PackReader reader;
    private final ObjectMapper mapper;
    private final Map<UUID, LessonRow> builtInRows = new ConcurrentHashMap<>();
    private final Map<UUID, PublishedLesson> builtIn = new ConcurrentHashMap<>();
    private final Cache<UUID, PublishedLesson> imported =
            Caffeine.newBuilder().maximumSize(MOST_IMPORTED).build();

    LessonCatalog(LessonRepository repository, PackReader reader, ObjectMapper mapper) {
        this.repository = repository;
        this.reader = reader;
        this.mapper = mapper;
    }

    /** @throws Problem 404 if there is no such version */
    public LessonVersion getVersion(UUID id) {
        return findVersion(id).orElseThrow(LessonProblems::noSuchLesson);
    }

    /** Whoever imported it, too: ask {@link LessonVersion#owner} where that matters. */
    public Optional<LessonVersion> findVersion(UUID id) {
        return findPublished(id).map(PublishedLesson::version);
    }

    /** The newest version of each lesson that came with the product, in each language. */
    public List<LessonVersion> builtIn() {
        return listBuiltIn().stream().map(PublishedLesson::version).toList();
    }

    Optional<PublishedLesson> findPublished(UUID id) {
        LessonRow row = builtInRows.get(id);
        if (row != null) {
            return Optional.of(builtIn.computeIfAbsent(id, missing -> render(row)));
        }
        PublishedLesson held = imported.getIfPresent(id);
        return held != null
                ? Optional.of(held)
                : repository.findByIdOptional(id).map(found -> imported.get(id, missing -> render(found)));
    }

    List<PublishedLesson> listBuiltIn() {
        return newest(builtInRows.keySet().stream()
                .map(id -> findPublished(id).orElseThrow())
                .toList());
    }

    List<PublishedLesson> listOwnedBy(UUID account) {
        return newest(repository.listOwnedBy(account).stream()
                .map(row -> findPublished(row.id()).orElseThrow())
                .toList());
    }

    void forget(UUID id) {
        imported.invalidate(id);
    }

    /** From now on served from memory; rendered when first asked for. */
    void hold(LessonRow builtInRow) {
        builtInRows.put(builtInRow.id(), builtInRow);
    }

    private PublishedLesson render(LessonRow row) {
        Pack pack = reader.readPublished(row.files());
        PackRendering rendering = new PackRendering(pack);
        LessonVersion version = rendering.lessonVersion(row.id(), row.owner());
        LessonView view = LessonView.of(version, pack);
        byte[] json = json(view);
        return new PublishedLesson(
                version, view, LessonTeaching.of(rendering.notes(), version.steps()), json, tagOf(json));
    }

    private static List<PublishedLesson> newest(List<PublishedLesson> lessons) {
        Map<String, PublishedLesson> newest = new HashMap<>();
        for (PublishedLesson lesson : lessons) {
            newest.merge(
                    lesson.version().key() + " " + lesson.version().language(),
                    lesson,
                    (one, other) -> one.version().version() > other.version().version() ? one : other);
        }
        return newest.values().stream()
                .sorted(Comparator.comparing(
                                (PublishedLesson lesson) -> lesson.version().language())
                        .thenComparing(lesson -> lesson.version().title()))
                .toList();
    }

    private byte[] json(LessonView view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tagOf(byte[] json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
