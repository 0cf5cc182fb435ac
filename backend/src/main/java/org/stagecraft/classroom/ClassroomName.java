package org.stagecraft.classroom;

import java.text.Normalizer;

/** What a teacher may call a class: any visible text. */
final class ClassroomName {
    /** Something to read; no control characters, and none that turns the direction of the text around it. */
    static final String VISIBLE = "^(?=.*\\S)[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*$";

    private ClassroomName() {}

    static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
