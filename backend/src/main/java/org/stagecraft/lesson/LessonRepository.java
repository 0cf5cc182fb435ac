package org.stagecraft.lesson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.PackTexts.LessonText;

@ApplicationScoped
class LessonRepository implements PanacheRepositoryBase<LessonRow, UUID> {
    private final ObjectMapper mapper;

    LessonRepository(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    List<LessonRow> listBuiltIn() {
        return list("ownerAccount is null order by key, language, version");
    }

    List<LessonRow> listOwnedBy(UUID account) {
        return list("ownerAccount = ?1 order by key, language, version", account);
    }

    Optional<LessonRow> findPublished(LessonText lesson, @Nullable UUID owner) {
        String owned = owner == null ? "ownerAccount is null" : "ownerAccount = ?4";
        Object[] values = owner == null
                ? new Object[] {lesson.key(), lesson.language(), lesson.version()}
                : new Object[] {lesson.key(), lesson.language(), lesson.version(), owner};
        return find("key = ?1 and language = ?2 and version = ?3 and " + owned, values)
                .firstResultOptional();
    }

    /** Does nothing if that version exists: another instance may publish it at this moment. */
    void insertIfNew(Publication publication) {
        LessonText lesson = publication.lesson();
        getEntityManager()
                .createNativeQuery("""
                        insert into lesson_version
                            (id, key, language, version, title, files, sha256, published_at, owner_account)
                        values (:id, :key, :language, :version, :title, cast(:files as jsonb), :sha256, :at,
                            cast(:owner as uuid))
                        on conflict do nothing""")
                .setParameter("id", publication.id())
                .setParameter("key", lesson.key())
                .setParameter("language", lesson.language())
                .setParameter("version", lesson.version())
                .setParameter("title", lesson.title())
                .setParameter("files", json(publication.files()))
                .setParameter("sha256", publication.files().sha256())
                .setParameter("at", publication.at())
                .setParameter("owner", publication.owner() == null ? null : String.valueOf(publication.owner()))
                .executeUpdate();
    }

    long countOwnedBy(UUID account) {
        return count("ownerAccount", account);
    }

    /** A version about to be kept. */
    record Publication(
            UUID id,
            LessonText lesson,
            PackFiles files,
            @Nullable UUID owner,
            Instant at) {}

    private String json(PackFiles files) {
        try {
            return mapper.writeValueAsString(files.texts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
