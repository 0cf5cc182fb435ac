package org.stagecraft.meeting;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.stagecraft.classroom.Classrooms;
import org.stagecraft.lesson.LessonAudience;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.platform.problem.Problem;

/** Which lesson versions are used in meetings, and by whom. */
@Singleton
class LessonUse implements LessonAudience {
    private final LessonCatalog catalog;
    private final MeetingRepository meetings;
    private final Classrooms classrooms;

    LessonUse(LessonCatalog catalog, MeetingRepository meetings, Classrooms classrooms) {
        this.catalog = catalog;
        this.meetings = meetings;
        this.classrooms = classrooms;
    }

    LessonVersion get(UUID versionId) {
        return catalog.getVersion(versionId);
    }

    /** A lesson that came with the product, one's own, or one that a meeting of one's own uses. */
    void requireVisible(UUID versionId, UUID accountId) {
        UUID owner = get(versionId).owner();
        if (owner != null && !owner.equals(accountId) && !mayRead(versionId, accountId)) {
            throw Problem.notFound("lesson");
        }
    }

    @Override
    public boolean mayRead(UUID versionId, UUID accountId) {
        return meetings.usesLesson(versionId, accountId, classrooms.classroomsOf(accountId));
    }

    @Override
    public boolean isInUse(UUID versionId) {
        return meetings.usesLesson(versionId);
    }
}
