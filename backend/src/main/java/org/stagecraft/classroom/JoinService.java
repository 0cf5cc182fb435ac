package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.stagecraft.identity.Accounts;
import org.stagecraft.identity.NewSession;
import org.stagecraft.identity.Sessions;
import org.stagecraft.platform.time.Ids;

/** How students get into a class, and back. */
@Singleton
class JoinService {
    private final ClassroomRepository classrooms;
    private final MemberRepository members;
    private final AliasRules aliases;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Ids ids;
    private final Clock clock;
    private final RandomGenerator random;

    JoinService(
            ClassroomRepository classrooms,
            MemberRepository members,
            AliasRules aliases,
            Accounts accounts,
            Sessions sessions,
            Ids ids,
            Clock clock,
            RandomGenerator random) {
        this.classrooms = classrooms;
        this.members = members;
        this.aliases = aliases;
        this.accounts = accounts;
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    /** A place in the class, and the sign-in of who had none; {@code isNew} is false for who was there already. */
    record Outcome(Joined joined, @Nullable NewSession session, boolean isNew) {}

    JoinInfo look(String typedCode, Locale language) {
        Classroom classroom =
                JoinCode.parse(typedCode).flatMap(classrooms::findByCode).orElseThrow(ClassroomProblems::unknownCode);
        return new JoinInfo(
                classroom.name(),
                classroom.isOpen(),
                classroom.hasWaitingRoom(),
                classroom.names(),
                aliases.offer(classroom, language));
    }

    /** Joins with the caller's own learner account, so that work done as a guest comes along, or with a new one. */
    @Transactional
    Outcome join(String typedCode, Optional<UUID> learner, JoinClassroom order) {
        Classroom classroom =
                JoinCode.parse(typedCode).flatMap(classrooms::findToJoin).orElseThrow(ClassroomProblems::unknownCode);
        Optional<Member> known = learner.flatMap(account -> members.findOf(classroom.id(), account));
        return known.isPresent() ? again(known.get()) : enter(classroom, learner, order);
    }

    /** Signs in with the key from before; absent when the key opens nothing. */
    @Transactional
    Optional<NewSession> comeBack(String typedKey) {
        return ReturnKey.parse(typedKey)
                .flatMap(members::findByReturnKey)
                .map(member -> sessions.open(member.accountId()));
    }

    private Outcome again(Member member) {
        if (member.isRemoved()) {
            throw ClassroomProblems.removed();
        }
        return new Outcome(Joined.again(member), null, false);
    }

    private Outcome enter(Classroom classroom, Optional<UUID> learner, JoinClassroom order) {
        if (classroom.isArchived()) {
            throw ClassroomProblems.archived();
        }
        if (classroom.isLocked()) {
            throw ClassroomProblems.locked();
        }
        Alias alias = aliases.chosen(classroom, order.alias());
        ReturnKey key = ReturnKey.draw(random);
        UUID account = learner.orElseGet(accounts::createLearner);
        MemberState state = classroom.hasWaitingRoom() ? MemberState.WAITING : MemberState.ACTIVE;
        var entry = new MemberRepository.Entry(ids.next(), classroom.id(), account, state, clock.instant());
        if (!members.addStudent(entry, alias, key)) {
            // Either a second tab of the same student was quicker, or somebody else has the alias.
            return members.findOf(classroom.id(), account).map(this::again).orElseThrow(ClassroomProblems::aliasTaken);
        }
        NewSession session = learner.isPresent() ? null : sessions.open(account);
        Joined joined = new Joined(
                classroom.id(),
                entry.id(),
                alias.text(),
                state,
                key.shown(),
                session == null ? null : session.signedIn());
        return new Outcome(joined, session, true);
    }
}
