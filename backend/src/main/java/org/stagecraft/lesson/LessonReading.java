package org.stagecraft.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.security.Caller;

/** Who may read which lesson: built-in ones everybody; imported ones their owner and those who meet over them. */
@ApplicationScoped
class LessonReading {
    private final LessonCatalog catalog;
    private final LessonRepository repository;
    private final Caller caller;
    private final Instance<LessonAudience> audiences;

    LessonReading(
            LessonCatalog catalog,
            LessonRepository repository,
            Caller caller,
            @Any Instance<LessonAudience> audiences) {
        this.catalog = catalog;
        this.repository = repository;
        this.caller = caller;
        this.audiences = audiences;
    }

    PublishedLesson getReadable(UUID versionId) {
        return catalog.findPublished(versionId)
                .filter(lesson -> lesson.isBuiltIn() || (caller.signedIn() && mayRead(lesson.version())))
                .orElseThrow(LessonProblems::noSuchLesson);
    }

    /** The files that a version was published from. */
    PackFiles getFiles(UUID versionId) {
        UUID readable = getReadable(versionId).version().id();
        return repository.findByIdOptional(readable).map(LessonRow::files).orElseThrow(LessonProblems::noSuchLesson);
    }

    List<LessonSummary> list(@Nullable String language) {
        List<LessonSummary> lessons = new ArrayList<>();
        catalog.listBuiltIn().forEach(lesson -> lessons.add(LessonSummary.of(lesson.view(), false)));
        if (caller.signedIn()) {
            catalog.listOwnedBy(caller.accountId())
                    .forEach(lesson -> lessons.add(LessonSummary.of(lesson.view(), true)));
        }
        return lessons.stream()
                .filter(lesson -> language == null || lesson.language().equals(language))
                .toList();
    }

    private boolean mayRead(LessonVersion version) {
        UUID account = caller.accountId();
        return account.equals(version.owner())
                || audiences.stream().anyMatch(audience -> audience.mayRead(version.id(), account));
    }
}
