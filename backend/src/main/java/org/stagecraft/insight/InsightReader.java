package org.stagecraft.insight;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.stagecraft.classroom.Classrooms;
import org.stagecraft.classroom.MemberView;
import org.stagecraft.lesson.LessonCatalog;
import org.stagecraft.meeting.ClassProgress;
import org.stagecraft.meeting.Meetings;
import org.stagecraft.meeting.ParticipantProgress;
import org.stagecraft.platform.paging.Cursor;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;
import org.stagecraft.platform.problem.Problem;
import org.stagecraft.quiz.AnswerRecords;
import org.stagecraft.quiz.AnswerView;
import org.stagecraft.quiz.FirstAttempts;

/** Puts together what the rooms know about a meeting, with a fixed number of queries whatever the size of the class. */
@Singleton
class InsightReader {
    private final Meetings meetings;
    private final LessonCatalog lessons;
    private final Classrooms classrooms;
    private final ClassProgress progress;
    private final FirstAttempts attempts;
    private final AnswerRecords answers;

    InsightReader(
            Meetings meetings,
            LessonCatalog lessons,
            Classrooms classrooms,
            ClassProgress progress,
            FirstAttempts attempts,
            AnswerRecords answers) {
        this.meetings = meetings;
        this.lessons = lessons;
        this.classrooms = classrooms;
        this.progress = progress;
        this.attempts = attempts;
        this.answers = answers;
    }

    /** Refuses everybody but the teachers of the meeting's class, as if there were no such meeting. */
    TaughtMeeting requireTaught(UUID meetingId, UUID teacher) {
        var meeting = meetings.requireTeacher(meetingId, teacher);
        return new TaughtMeeting(
                meeting.id(),
                Objects.requireNonNull(meeting.classroomId()),
                lessons.getVersion(meeting.lessonVersionId()));
    }

    ProgressInsight progress(TaughtMeeting meeting) {
        return ProgressInsight.of(
                meeting.id(),
                meeting.lesson(),
                classrooms.countStudents(meeting.classroomId()),
                progress.countsOf(meeting.id()));
    }

    /** A text that stays the same as long as {@link #quiz} answers the same. */
    String quizVersion(TaughtMeeting meeting, String stepKey) {
        return attempts.versionOf(meeting.id(), meeting.getQuiz(stepKey).key());
    }

    QuizInsight quiz(TaughtMeeting meeting, String stepKey) {
        var step = meeting.getQuiz(stepKey);
        return QuizInsight.of(
                meeting.id(), step, TaughtMeeting.questionsOf(step), attempts.totalsOf(meeting.id(), step.key()));
    }

    Page<ParticipantInsight> participants(TaughtMeeting meeting, PageRequest request) {
        var after = request.after(1).map(cursor -> cursor.id(0)).orElse(null);
        var rows = progress.listAfter(meeting.id(), after, request.rows());
        var scores = attempts.scoresOf(
                rows.stream().map(ParticipantProgress::participantId).toList());
        var aliases = classrooms.aliasesOf(meeting.classroomId());
        int questions = meeting.questionCount();
        return Page.of(
                rows,
                request,
                row -> ParticipantInsight.of(
                        row,
                        aliases.getOrDefault(row.accountId(), ""),
                        questions,
                        scores.getOrDefault(row.participantId(), FirstAttempts.Score.NONE)),
                row -> Cursor.of(row.participantId()));
    }

    AnswersInsight answers(TaughtMeeting meeting, UUID participantId) {
        var participant = progress.find(meeting.id(), participantId).orElseThrow(() -> Problem.notFound("participant"));
        Map<String, List<AnswerView>> given = new HashMap<>();
        for (var step : meeting.lesson().steps()) {
            if (step.quiz() != null) {
                given.put(step.key(), answers.viewsOf(participantId, step.key(), step.quiz()));
            }
        }
        return AnswersInsight.of(participant, aliasOf(meeting, participant), meeting.lesson(), given);
    }

    private String aliasOf(TaughtMeeting meeting, ParticipantProgress participant) {
        return classrooms
                .findMember(meeting.classroomId(), participant.accountId())
                .map(MemberView::alias)
                .orElse("");
    }

    MeetingExport export(TaughtMeeting meeting) {
        return MeetingExport.of(
                meeting,
                progress.listAfter(meeting.id(), null, Integer.MAX_VALUE),
                classrooms.aliasesOf(meeting.classroomId()),
                answers.ofMeeting(meeting.id()));
    }
}
