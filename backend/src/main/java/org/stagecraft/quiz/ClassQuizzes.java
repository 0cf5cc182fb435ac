package org.stagecraft.quiz;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.stagecraft.classroom.ClassroomRecords;
import org.stagecraft.meeting.MeetingWork;

/** What is kept here about a class and its meetings: attempts and answers. */
@Singleton
class ClassQuizzes implements ClassroomRecords, MeetingWork {
    private final QuizCounts counts;

    ClassQuizzes(QuizCounts counts) {
        this.counts = counts;
    }

    @Override
    public Map<String, Long> countOfMeeting(UUID meetingId) {
        return counts.ofMeeting(meetingId);
    }

    @Override
    public Map<String, Long> count(UUID classroomId) {
        return counts.ofClassroom(classroomId);
    }

    @Override
    public Map<String, Long> count(UUID classroomId, UUID accountId) {
        return counts.ofStudent(classroomId, accountId);
    }

    /** Nothing to do: all of it hangs on the participants, who are erased by the meetings. */
    @Override
    public void erase(UUID classroomId, UUID accountId) {}

    /** None but what hangs on a meeting of their own, of which the meetings tell. */
    @Override
    public Set<UUID> withWorkOfTheirOwn(Set<UUID> accountIds) {
        return Set.of();
    }

    /** The points of each first attempt; the answers themselves are exported from the meeting. */
    @Override
    public Export export(UUID classroomId) {
        List<QuizCounts.Score> scores = counts.scoresOfClassroom(classroomId);
        Map<String, Map<UUID, String>> columns = new LinkedHashMap<>();
        scores.forEach(score -> columns.computeIfAbsent(title(score), title -> new HashMap<>())
                .put(score.accountId(), String.format(Locale.ROOT, "%.2f", score.points())));
        return new Export(
                "quizzes",
                scores,
                columns.entrySet().stream()
                        .map(column -> new Column(column.getKey(), column.getValue()))
                        .toList());
    }

    private static String title(QuizCounts.Score score) {
        return score.stepKey() + " points of " + score.outOf() + " " + score.openedOn();
    }
}
