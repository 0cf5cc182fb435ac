package org.stagecraft.lesson;

import java.util.List;
import java.util.Map;
import org.stagecraft.lesson.PackTexts.LessonText;
import org.stagecraft.lesson.PackTexts.QuizText;
import org.stagecraft.lesson.PackTexts.SourceText;

/**
 * A pack as its files say it, not yet rendered.
 *
 * @param quizzes by file name
 */
record Pack(LessonText lesson, List<SourceText> sources, Map<String, QuizText> quizzes) {
    List<String> sourceKeys() {
        return sources.stream().map(SourceText::key).toList();
    }
}
