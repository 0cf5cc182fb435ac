package org.stagecraft.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on accounts. */
@Singleton
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    Optional<Account> findByEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    Optional<Account> findLocked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Account> listByIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    boolean hasAdministrator() {
        return count("role = ?1 and disabledAt is null", AccountRole.ADMIN) > 0;
    }

    /** Locked, so that two administrators who step down at once cannot both believe the other stays. */
    List<Account> lockAdministrators() {
        return find("role = ?1 and disabledAt is null order by id", AccountRole.ADMIN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Account> findTeacher(UUID id) {
        return find("id = ?1 and role <> ?2", id, AccountRole.LEARNER).firstResultOptional();
    }
}
