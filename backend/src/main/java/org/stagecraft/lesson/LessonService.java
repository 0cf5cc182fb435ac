package org.stagecraft.lesson;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.identity.AccountErased;
import org.stagecraft.lesson.LessonRepository.Publication;
import org.stagecraft.platform.time.Ids;

/** Publishes packs. What is published once never changes, and publishing the same again changes nothing. */
@ApplicationScoped
class LessonService {
    private static final int MOST_VERSIONS = 200;
    private static final int AFTER_OTHER_ROOMS = 3000;

    private final LessonRepository repository;
    private final LessonCatalog catalog;
    private final PackReader reader;
    private final Instance<LessonAudience> audiences;
    private final Ids ids;
    private final Clock clock;

    LessonService(
            LessonRepository repository,
            LessonCatalog catalog,
            PackReader reader,
            @Any Instance<LessonAudience> audiences,
            Ids ids,
            Clock clock) {
        this.repository = repository;
        this.catalog = catalog;
        this.reader = reader;
        this.audiences = audiences;
        this.ids = ids;
        this.clock = clock;
    }

    /** Checks a teacher's pack and publishes it, unless {@code dryRun} or something is wrong with it. */
    @Transactional
    PackReport importPack(byte[] zip, UUID owner, boolean dryRun) {
        PackProblems problems = new PackProblems();
        Optional<PackFiles> files = PackZip.read(zip, problems);
        Optional<Pack> pack = files.flatMap(read -> reader.check(read, problems));
        if (pack.isEmpty()) {
            return PackReport.refused(problems);
        }
        Optional<LessonRow> published = repository.findPublished(pack.get().lesson(), owner);
        if (published.isPresent() && differs(published.get(), files.get())) {
            problems.add(otherContent(pack.get()));
            return PackReport.refused(problems);
        }
        if (published.isEmpty() && repository.countOwnedBy(owner) >= MOST_VERSIONS) {
            throw LessonProblems.tooManyVersions(MOST_VERSIONS);
        }
        if (dryRun) {
            return PackReport.fine(pack.get());
        }
        LessonRow row = publish(pack.get(), files.get(), owner);
        return PackReport.published(pack.get(), row.id(), published.isEmpty());
    }

    /** Publishes a lesson that comes with the product. */
    @Transactional
    LessonRow publishBuiltIn(Pack pack, PackFiles files) {
        LessonRow row = publish(pack, files, null);
        if (differs(row, files)) {
            throw new IllegalStateException(otherContent(pack).toString());
        }
        return row;
    }

    /** What nobody meets over any more goes with its owner; the rest stays for those who still use it. */
    void forget(@Observes @Priority(AFTER_OTHER_ROOMS) AccountErased erased) {
        long gone = 0;
        for (LessonRow row : repository.listOwnedBy(erased.accountId())) {
            if (audiences.stream().noneMatch(audience -> audience.isInUse(row.id()))) {
                repository.delete(row);
                catalog.forget(row.id());
                gone++;
            }
        }
        erased.count("lessons", gone);
    }

    private LessonRow publish(Pack pack, PackFiles files, @Nullable UUID owner) {
        repository.insertIfNew(new Publication(ids.next(), pack.lesson(), files, owner, clock.instant()));
        return repository.findPublished(pack.lesson(), owner).orElseThrow();
    }

    private static boolean differs(LessonRow row, PackFiles files) {
        return !MessageDigest.isEqual(row.sha256(), files.sha256());
    }

    private static PackProblem otherContent(Pack pack) {
        var lesson = pack.lesson();
        return new PackProblem(
                PackFiles.LESSON,
                0,
                "/version",
                "Version " + lesson.version() + " of \"" + lesson.key() + "\" (" + lesson.language()
                        + ") is already published with other content.",
                "A published version never changes: set \"version\" to " + (lesson.version() + 1) + ".");
    }
}
