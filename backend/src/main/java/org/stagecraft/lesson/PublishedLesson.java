package org.stagecraft.lesson;

/**
 * A published version with everything that is served of it, made once.
 *
 * @param json the lesson as its readers get it, ready to be written
 * @param tag its strong entity tag; changes when a newer release renders the same version differently
 */
record PublishedLesson(LessonVersion version, LessonView view, LessonTeaching teaching, byte[] json, String tag) {
    boolean isBuiltIn() {
        return version.owner() == null;
    }
}
