package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.stagecraft.identity.Accounts;
import org.stagecraft.identity.Sessions;

/** What teachers do to one student. */
@Singleton
class MemberService {
    private final ClassroomRepository classrooms;
    private final MemberRepository members;
    private final Accounts accounts;
    private final Sessions sessions;
    private final RandomGenerator random;

    MemberService(
            ClassroomRepository classrooms,
            MemberRepository members,
            Accounts accounts,
            Sessions sessions,
            RandomGenerator random) {
        this.classrooms = classrooms;
        this.members = members;
        this.accounts = accounts;
        this.sessions = sessions;
        this.random = random;
    }

    @Transactional
    ClassMember change(UUID classroomId, UUID teacher, UUID memberId, ChangeMember order) {
        // Locked against those who join, so that the alias is still free when the change is written.
        classrooms.lockTaught(classroomId, teacher);
        Member member = members.getStudent(classroomId, memberId);
        Optional<Alias> alias = Optional.ofNullable(order.alias()).map(Alias::of);
        MemberState state = order.state() == null
                ? member.state()
                : MemberState.valueOf(order.state().name());
        String folded = alias.map(Alias::folded).orElse(member.aliasFolded());
        if (state != MemberState.REMOVED && members.isTaken(classroomId, folded, memberId)) {
            throw ClassroomProblems.aliasTaken();
        }
        alias.ifPresent(member::goBy);
        member.become(state);
        members.flush();
        return ClassMember.of(
                member, accounts.lastSeen(List.of(member.accountId())).get(member.accountId()));
    }

    /** The old key stops at once, and whoever came with it is signed out. */
    @Transactional
    NewReturnKey renewReturnKey(UUID classroomId, UUID teacher, UUID memberId) {
        classrooms.getTaught(classroomId, teacher);
        Member member = members.getStudent(classroomId, memberId);
        ReturnKey key = ReturnKey.draw(random);
        member.returnWith(key);
        members.flush();
        sessions.endAll(member.accountId());
        return NewReturnKey.of(key);
    }
}
