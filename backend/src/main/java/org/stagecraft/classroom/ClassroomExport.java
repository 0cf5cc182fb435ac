package org.stagecraft.classroom;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stagecraft.platform.csv.CsvTable;

/** A class on paper: all that is stored about it as JSON, or a table with a row a student as CSV. */
@Singleton
class ClassroomExport {
    private final ClassroomRepository classrooms;
    private final MemberRepository members;
    private final Instance<ClassroomRecords> records;
    private final Clock clock;

    ClassroomExport(
            ClassroomRepository classrooms,
            MemberRepository members,
            @Any Instance<ClassroomRecords> records,
            Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.records = records;
        this.clock = clock;
    }

    @Schema(name = "ClassroomExport")
    record Everything(
            Instant exportedAt,
            UUID classroomId,
            String name,
            boolean archived,
            Instant createdAt,
            List<Student> members,
            Map<String, Object> sections) {}

    /** A student, with the account by which the sections name who did what. */
    @Schema(name = "ExportedStudent")
    record Student(UUID id, UUID accountId, String alias, MemberState state, Instant joinedAt) {
        static Student of(Member member) {
            return new Student(member.id(), member.accountId(), member.alias(), member.state(), member.joinedAt());
        }
    }

    Everything json(UUID classroomId, UUID teacher) {
        Classroom classroom = classrooms.getTaught(classroomId, teacher);
        Map<String, Object> sections = new TreeMap<>();
        records.forEach(room -> {
            ClassroomRecords.Export export = room.export(classroom.id());
            sections.put(export.section(), export.records());
        });
        return new Everything(
                clock.instant(),
                classroom.id(),
                classroom.name(),
                classroom.isArchived(),
                classroom.createdAt(),
                members.listStudents(classroom.id()).stream().map(Student::of).toList(),
                sections);
    }

    String csv(UUID classroomId, UUID teacher) {
        Classroom classroom = classrooms.getTaught(classroomId, teacher);
        List<ClassroomRecords.Column> columns = records.stream()
                .flatMap(room -> room.export(classroom.id()).columns().stream())
                .toList();
        List<String> head = new ArrayList<>(List.of("member", "alias", "state", "joined"));
        columns.forEach(column -> head.add(column.title()));
        return CsvTable.of(
                head,
                members.listStudents(classroom.id()).stream()
                        .map(member -> row(member, columns))
                        .toList());
    }

    private static List<String> row(Member member, List<ClassroomRecords.Column> columns) {
        List<String> row = new ArrayList<>(List.of(
                member.id().toString(),
                member.alias(),
                member.state().name(),
                member.joinedAt().toString()));
        columns.forEach(column -> row.add(column.byAccount().getOrDefault(member.accountId(), "")));
        return row;
    }
}
