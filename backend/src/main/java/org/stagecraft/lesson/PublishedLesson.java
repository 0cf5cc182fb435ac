package org.stagecraft.lesson;

import jakarta.ws.rs.core.EntityTag;

/**
 * A published version with everything that is served of it, made once.
 *
 * @param json the lesson as its readers get it, ready to be written
 * @param tag changes when a newer release renders the same version differently
 */
record PublishedLesson(LessonVersion version, LessonView view, LessonTeaching teaching, byte[] json, EntityTag tag) {
    boolean isBuiltIn() {
        return version.owner() == null;
    }
}
