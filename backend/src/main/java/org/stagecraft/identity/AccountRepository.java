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

    /**
     * Refuses when the account is the only administrator. The rows are locked, so that two who step down at once cannot
     * both believe that the other stays.
     */
    void requireAnotherAdministrator(UUID accountId) {
        List<Account> administrators = find("role = ?1 and disabledAt is null order by id", AccountRole.ADMIN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        if (administrators.size() == 1 && administrators.get(0).id().equals(accountId)) {
            throw IdentityProblems.lastAdministrator();
        }
    }

    /** Teachers and administrators in the order they came. */
    List<TeacherView> listTeachers(Optional<UUID> after, int rows) {
        return find("role <> ?1 and id > ?2 order by id", AccountRole.LEARNER, after.orElse(new UUID(0, 0)))
                .page(0, rows)
                .stream()
                .map(TeacherView::of)
                .toList();
    }

    Optional<Account> findTeacherLocked(UUID id) {
        return findLocked(id).filter(account -> !account.isLearner());
    }
}
