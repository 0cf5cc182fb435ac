package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stagecraft.identity.Accounts;
import org.stagecraft.platform.paging.Cursor;
import org.stagecraft.platform.paging.Page;
import org.stagecraft.platform.paging.PageRequest;

/** Puts together what is shown of classes, in as many queries for a hundred as for one. */
@Singleton
class ClassroomReader {
    private final ClassroomRepository classrooms;
    private final MemberRepository members;
    private final Accounts accounts;

    ClassroomReader(ClassroomRepository classrooms, MemberRepository members, Accounts accounts) {
        this.classrooms = classrooms;
        this.members = members;
        this.accounts = accounts;
    }

    /** A class and the version that its entity tag tells. */
    record Shown(ClassroomView view, int version) {}

    Shown show(UUID id, UUID accountId, UriInfo address) {
        Classroom classroom = classrooms.getTaught(id, accountId);
        return new Shown(view(classroom, address), classroom.version());
    }

    private ClassroomView view(Classroom classroom, UriInfo address) {
        UUID id = classroom.id();
        MemberRepository.Size size = members.sizes(List.of(id)).getOrDefault(id, MemberRepository.Size.EMPTY);
        return new ClassroomView(
                id,
                classroom.name(),
                classroom.code(),
                address.getBaseUri().resolve("/join/" + classroom.code()).toString(),
                classroom.isLocked(),
                classroom.hasWaitingRoom(),
                classroom.names(),
                classroom.isArchived(),
                size.active(),
                size.waiting(),
                teachers(id),
                classroom.createdAt());
    }

    Page<ClassroomSummary> page(UUID accountId, boolean archived, PageRequest request) {
        Optional<UUID> after = request.after(1).map(cursor -> cursor.id(0));
        var rows = members.pageOf(accountId, archived, after, request.rows());
        Map<UUID, MemberRepository.Size> sizes =
                members.sizes(rows.stream().map(row -> row.classroom().id()).toList());
        return Page.of(
                rows,
                request,
                row -> ClassroomSummary.of(
                        row,
                        sizes.getOrDefault(row.classroom().id(), MemberRepository.Size.EMPTY)
                                .active()),
                row -> Cursor.of(row.classroom().id()));
    }

    Page<ClassMember> students(UUID classroomId, @Nullable MemberState state, PageRequest request) {
        Optional<UUID> after = request.after(1).map(cursor -> cursor.id(0));
        List<Member> rows = members.pageStudents(classroomId, state, after, request.rows());
        Map<UUID, Instant> seen = accounts.lastSeen(accountIds(rows));
        return Page.of(
                rows, request, row -> ClassMember.of(row, seen.get(row.accountId())), row -> Cursor.of(row.id()));
    }

    private List<ClassroomTeacher> teachers(UUID classroomId) {
        List<Member> teachers = members.listTeachers(classroomId);
        Map<UUID, String> names = accounts.getNames(accountIds(teachers));
        return teachers.stream()
                .map(t -> new ClassroomTeacher(t.id(), t.accountId(), names.getOrDefault(t.accountId(), "")))
                .toList();
    }

    private static List<UUID> accountIds(List<Member> rows) {
        return rows.stream().map(Member::accountId).toList();
    }
}
