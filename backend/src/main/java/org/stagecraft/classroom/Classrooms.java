package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stagecraft.platform.problem.Problem;

/** Who is in which class, for the other rooms. Always read from the database: who is removed is out at once. */
@Singleton
public class Classrooms {
    private final MemberRepository members;

    Classrooms(MemberRepository members) {
        this.members = members;
    }

    /** Refuses everybody who does not teach the class, as if it did not exist. */
    public void requireTeacher(UUID classroomId, UUID accountId) {
        if (!members.isTeacher(classroomId, accountId)) {
            throw Problem.notFound("class");
        }
    }

    /** The account's place in the class, whatever its state: look at it before you let somebody in. */
    public Optional<MemberView> findMember(UUID classroomId, UUID accountId) {
        return members.findOf(classroomId, accountId).map(MemberView::of);
    }

    /** The students who take part now, in the order in which they came. */
    public List<StudentView> studentsOf(UUID classroomId) {
        return members.listStudents(classroomId).stream()
                .filter(member -> member.state() == MemberState.ACTIVE)
                .map(StudentView::of)
                .toList();
    }

    /** How many students take part now. */
    public int countStudents(UUID classroomId) {
        var size = members.sizes(List.of(classroomId)).getOrDefault(classroomId, MemberRepository.Size.EMPTY);
        return Math.toIntExact(size.active());
    }

    /** By account, the aliases of all students there ever were, for work that outlives a membership. */
    public Map<UUID, String> aliasesOf(UUID classroomId) {
        return members.listStudents(classroomId).stream().collect(Collectors.toMap(Member::accountId, Member::alias));
    }

    /** The classes that the account takes part in or teaches. */
    public List<UUID> classroomsOf(UUID accountId) {
        return members.activeClassrooms(accountId);
    }
}
