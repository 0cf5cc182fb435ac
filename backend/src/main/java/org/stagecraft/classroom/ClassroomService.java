package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.stagecraft.identity.Accounts;
import org.stagecraft.platform.http.ETags;
import org.stagecraft.platform.time.Ids;

/** What teachers do to a class as a whole. */
@Singleton
class ClassroomService {
    private final ClassroomRepository classrooms;
    private final MemberRepository members;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;
    private final RandomGenerator random;

    ClassroomService(
            ClassroomRepository classrooms,
            MemberRepository members,
            Accounts accounts,
            Ids ids,
            Clock clock,
            RandomGenerator random) {
        this.classrooms = classrooms;
        this.members = members;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    @Transactional
    UUID create(UUID teacher, CreateClassroom order) {
        Classroom classroom =
                new Classroom(ids.next(), ClassroomName.tidy(order.name()), unusedCode(), clock.instant());
        classrooms.persist(classroom);
        addTeacher(classroom, teacher);
        return classroom.id();
    }

    @Transactional
    void change(UUID id, UUID teacher, @Nullable String ifMatch, ChangeClassroom order) {
        Classroom classroom = classrooms.lockTaught(id, teacher);
        ETags.requireMatch(ifMatch, classroom.version());
        if (order.name() != null) {
            classroom.rename(ClassroomName.tidy(order.name()));
        }
        if (order.locked() != null) {
            classroom.lock(order.locked());
        }
        if (order.names() != null) {
            classroom.nameStudents(order.names());
        }
        if (order.waitingRoom() != null) {
            classroom.useWaitingRoom(order.waitingRoom());
        }
        if (order.archived() != null) {
            archive(classroom, order.archived());
        }
        if (Boolean.FALSE.equals(order.waitingRoom())) {
            // Nobody is left behind in a room that has no door any more.
            members.admitWaiting(id);
        }
    }

    @Transactional
    void renewCode(UUID id, UUID teacher) {
        classrooms.lockTaught(id, teacher).answerTo(unusedCode());
    }

    @Transactional
    void addTeacher(UUID id, UUID teacher, AddTeacher order) {
        Classroom classroom = classrooms.lockTaught(id, teacher);
        UUID added = accounts.findTeacherByEmail(order.email()).orElseThrow(ClassroomProblems::unknownTeacher);
        addTeacher(classroom, added);
    }

    @Transactional
    void removeTeacher(UUID id, UUID teacher, UUID memberId) {
        classrooms.lockTaught(id, teacher);
        var teachers = members.listTeachers(id);
        Member leaving = teachers.stream()
                .filter(member -> member.id().equals(memberId))
                .findAny()
                .orElseThrow(ClassroomProblems::noSuchTeacher);
        if (teachers.size() == 1) {
            throw ClassroomProblems.lastTeacher();
        }
        members.delete(leaving);
    }

    private void addTeacher(Classroom classroom, UUID teacher) {
        members.addTeacher(
                new MemberRepository.Entry(ids.next(), classroom.id(), teacher, MemberState.ACTIVE, clock.instant()));
    }

    private void archive(Classroom classroom, boolean archived) {
        if (archived) {
            classroom.archive(clock.instant());
        } else {
            classroom.reopen();
        }
    }

    private JoinCode unusedCode() {
        JoinCode code = JoinCode.draw(random);
        while (classrooms.findByCode(code).isPresent()) {
            code = JoinCode.draw(random);
        }
        return code;
    }
}
