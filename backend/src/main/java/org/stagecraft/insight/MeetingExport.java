package org.stagecraft.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stagecraft.lesson.LessonVersion;
import org.stagecraft.lesson.Question;
import org.stagecraft.meeting.ParticipantProgress;
import org.stagecraft.platform.csv.CsvTable;
import org.stagecraft.quiz.AnswerRecord;
import org.stagecraft.quiz.Confidence;
import org.stagecraft.quiz.Response;

/** All work of a meeting, to take away: practice too, which {@code attempt} tells apart. */
record MeetingExport(
        UUID meetingId, String lesson, String language, int lessonVersion, List<Participant> participants) {
    private static final List<String> HEAD = List.of(
            "student",
            "participant",
            "step",
            "attempt",
            "question",
            "prompt",
            "response",
            "right answer",
            "misconception",
            "confidence",
            "score",
            "answered at");

    /** One student's work. */
    @Schema(name = "ExportedParticipant")
    record Participant(
            UUID participantId,
            String alias,
            Instant startedAt,
            @Nullable Instant finishedAt,
            List<Answer> answers) {}

    /** One stored answer. */
    @Schema(name = "ExportedAnswer")
    record Answer(
            String stepKey,

            @Schema(description = "1 is the first, which counts; later ones are practice.")
            int attempt,

            String questionKey,
            Response response,
            @Nullable Confidence confidence,

            @Schema(description = "The share of the point earned, 0 to 1.")
            double fraction,

            Instant answeredAt) {
        static Answer of(AnswerRecord answer) {
            return new Answer(
                    answer.stepKey(),
                    answer.attempt(),
                    answer.questionKey(),
                    answer.response(),
                    answer.confidence(),
                    answer.fraction(),
                    answer.answeredAt());
        }
    }

    static MeetingExport of(
            TaughtMeeting meeting,
            List<ParticipantProgress> participants,
            Map<UUID, String> aliases,
            List<AnswerRecord> answers) {
        Map<UUID, List<Answer>> byParticipant = answers.stream()
                .collect(Collectors.groupingBy(
                        AnswerRecord::participantId, Collectors.mapping(Answer::of, Collectors.toList())));
        LessonVersion lesson = meeting.lesson();
        return new MeetingExport(
                meeting.id(),
                lesson.title(),
                lesson.language(),
                lesson.version(),
                participants.stream()
                        .map(participant -> new Participant(
                                participant.participantId(),
                                aliases.getOrDefault(participant.accountId(), ""),
                                participant.startedAt(),
                                participant.finishedAt(),
                                byParticipant.getOrDefault(participant.participantId(), List.of())))
                        .toList());
    }

    /** A row an answer; one row for who has answered nothing. */
    String toCsv(LessonVersion version) {
        return CsvTable.of(
                HEAD,
                participants.stream()
                        .flatMap(participant -> participant.answers().isEmpty()
                                ? Stream.of(emptyRow(participant))
                                : participant.answers().stream().map(answer -> row(participant, answer, version)))
                        .toList());
    }

    private static List<String> emptyRow(Participant participant) {
        return Stream.concat(
                        Stream.of(
                                participant.alias(), participant.participantId().toString()),
                        HEAD.stream().skip(2).map(column -> ""))
                .toList();
    }

    private static List<String> row(Participant participant, Answer answer, LessonVersion version) {
        Optional<Question> question = version.findStep(answer.stepKey())
                .flatMap(step -> Optional.ofNullable(step.quiz()))
                .flatMap(quiz -> quiz.find(answer.questionKey()));
        Response response = answer.response();
        return List.of(
                participant.alias(),
                participant.participantId().toString(),
                answer.stepKey(),
                String.valueOf(answer.attempt()),
                answer.questionKey(),
                question.map(q -> ResponseText.plain(q.prompt())).orElse(""),
                question.map(q -> ResponseText.of(q, response)).orElse(""),
                question.map(ResponseText::ofKey).orElse(""),
                question.map(q -> ResponseText.misconceptions(q, response)).orElse(""),
                answer.confidence() == null ? "" : answer.confidence().name(),
                String.valueOf(answer.fraction()),
                answer.answeredAt().toString());
    }
}
