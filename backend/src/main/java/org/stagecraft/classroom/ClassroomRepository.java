package org.stagecraft.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stagecraft.platform.problem.Problem;

/** Every query on classes. */
@Singleton
class ClassroomRepository implements PanacheRepositoryBase<Classroom, UUID> {
    private static final String TAUGHT = "from Classroom c where c.id = ?1 and exists ("
            + "select 1 from Member m where m.classroomId = c.id and m.accountId = ?2 and m.role = TEACHER)";

    /** A class that this account does not teach is as absent as one that never was. */
    Classroom getTaught(UUID id, UUID accountId) {
        return find(TAUGHT, id, accountId).firstResultOptional().orElseThrow(() -> Problem.notFound("class"));
    }

    /** Nobody joins, and no other teacher changes anything, until this transaction ends. */
    Classroom lockTaught(UUID id, UUID accountId) {
        return find(TAUGHT, id, accountId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound("class"));
    }

    Optional<Classroom> findByCode(JoinCode code) {
        return find("code", code.value()).firstResultOptional();
    }

    /** Many may join at once, but not while a teacher locks or deletes the class. */
    Optional<Classroom> findToJoin(JoinCode code) {
        return find("code", code.value())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** The classes that nobody but this account teaches. */
    List<Classroom> listTaughtOnlyBy(UUID accountId) {
        return list(
                "from Classroom c where exists (select 1 from Member m"
                        + " where m.classroomId = c.id and m.accountId = ?1 and m.role = TEACHER)"
                        + " and not exists (select 1 from Member m"
                        + " where m.classroomId = c.id and m.accountId <> ?1 and m.role = TEACHER)",
                accountId);
    }
}
