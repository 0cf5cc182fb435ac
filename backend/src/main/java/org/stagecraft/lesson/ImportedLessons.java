package org.stagecraft.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stagecraft.platform.privacy.PersonalData;

/** The lessons that an account brought here, for its download of everything stored about it. */
@ApplicationScoped
class ImportedLessons implements PersonalData {
    private final LessonRepository repository;

    ImportedLessons(LessonRepository repository) {
        this.repository = repository;
    }

    /** @param files the pack, by file name */
    record ImportedLesson(UUID versionId, String key, int version, Instant importedAt, PackFiles files) {}

    @Override
    public String section() {
        return "lessons";
    }

    @Override
    public List<ImportedLesson> of(UUID accountId) {
        return repository.listOwnedBy(accountId).stream()
                .map(row -> new ImportedLesson(row.id(), row.key(), row.version(), row.publishedAt(), row.files()))
                .toList();
    }
}
