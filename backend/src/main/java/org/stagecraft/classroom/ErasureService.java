package org.stagecraft.classroom;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stagecraft.identity.AccountErased;
import org.stagecraft.identity.Accounts;
import org.stagecraft.platform.privacy.Receipt;

/** Deletes classes and students with all that is theirs, and says what went. */
@Singleton
class ErasureService {
    private final ClassroomRepository classrooms;
    private final MemberRepository members;
    private final Instance<ClassroomRecords> records;
    private final Accounts accounts;
    private final Clock clock;

    ErasureService(
            ClassroomRepository classrooms,
            MemberRepository members,
            @Any Instance<ClassroomRecords> records,
            Accounts accounts,
            Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.records = records;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    Receipt eraseClassroom(UUID id, UUID teacher) {
        return erase(classrooms.lockTaught(id, teacher));
    }

    @Transactional
    Receipt eraseStudent(UUID classroomId, UUID teacher, UUID memberId) {
        classrooms.lockTaught(classroomId, teacher);
        Member member = members.getStudent(classroomId, memberId);
        UUID account = member.accountId();
        Map<String, Long> counts = new TreeMap<>();
        // All count before any erases: what one room keeps may hang on what another does.
        records.forEach(room -> add(counts, room.count(classroomId, account)));
        records.forEach(room -> room.erase(classroomId, account));
        members.delete(member);
        members.flush();
        counts.put("members", 1L);
        counts.put("accounts", eraseLeftOver(Set.of(account)));
        return new Receipt(memberId, clock.instant(), counts);
    }

    /** A class is never without a teacher: those that only this account taught go with it. */
    void onAccountErased(@Observes AccountErased event) {
        for (Classroom classroom : classrooms.listTaughtOnlyBy(event.accountId())) {
            erase(classroom).counts().forEach(event::count);
        }
    }

    private Receipt erase(Classroom classroom) {
        UUID id = classroom.id();
        Map<String, Long> counts = new TreeMap<>();
        records.forEach(room -> add(counts, room.count(id)));
        List<Member> students = members.listStudents(id);
        Set<UUID> people = students.stream().map(Member::accountId).collect(Collectors.toSet());
        counts.put("classrooms", 1L);
        counts.put("members", (long) students.size());
        // The database takes along whoever and whatever hangs on the class.
        classrooms.delete("id", id);
        counts.put("accounts", eraseLeftOver(people));
        return new Receipt(id, clock.instant(), counts);
    }

    /** A student's account that is in no class any more and has no work of its own would be nobody's for ever. */
    private long eraseLeftOver(Set<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return 0;
        }
        Set<UUID> leftOver = new HashSet<>(accountIds);
        leftOver.removeAll(members.withMembership(accountIds));
        records.forEach(room -> leftOver.removeAll(room.withWorkOfTheirOwn(accountIds)));
        leftOver.forEach(accounts::erase);
        return leftOver.size();
    }

    private static void add(Map<String, Long> counts, Map<String, Long> more) {
        more.forEach((kind, rows) -> counts.merge(kind, rows, Long::sum));
    }
}
