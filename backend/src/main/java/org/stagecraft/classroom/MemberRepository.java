package org.stagecraft.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagecraft.platform.problem.Problem;

/** Every query on the people in classes. */
@Singleton
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {
    /** Sorts before every id there is: where the first page begins. */
    private static final UUID BEGINNING = new UUID(0, 0);

    /** Sorts after every id there is. */
    private static final UUID END = new UUID(-1, -1);

    /** A membership with its class. */
    record Membership(Member member, Classroom classroom) {}

    /** How many students of a class are in and how many wait. */
    record Size(long active, long waiting) {
        static final Size EMPTY = new Size(0, 0);
    }

    /** Who enters which class, and as what. */
    record Entry(UUID id, UUID classroomId, UUID accountId, MemberState state, Instant at) {}

    boolean isTeacher(UUID classroomId, UUID accountId) {
        return count("classroomId = ?1 and accountId = ?2 and role = TEACHER", classroomId, accountId) > 0;
    }

    Optional<Member> findOf(UUID classroomId, UUID accountId) {
        return find("classroomId = ?1 and accountId = ?2", classroomId, accountId)
                .firstResultOptional();
    }

    Member getStudent(UUID classroomId, UUID memberId) {
        return find("id = ?1 and classroomId = ?2 and role = STUDENT", memberId, classroomId)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound("student"));
    }

    Optional<Member> findByReturnKey(ReturnKey key) {
        return find("returnKeyHash = ?1 and state <> REMOVED", (Object) key.hash())
                .firstResultOptional();
    }

    /**
     * One statement, so that thirty who press the button at once neither wait for each other nor fail: false when the
     * account is in the class already or the alias is taken.
     */
    boolean addStudent(Entry entry, Alias alias, ReturnKey key) {
        flush();
        return getEntityManager()
                        .createNativeQuery("""
                                insert into member (id, classroom_id, account_id, role, alias, alias_folded, state,
                                                    return_key_hash, joined_at)
                                values (:id, :classroom, :account, 'STUDENT', :alias, :folded, :state, :hash, :at)
                                on conflict do nothing
                                """)
                        .setParameter("id", entry.id())
                        .setParameter("classroom", entry.classroomId())
                        .setParameter("account", entry.accountId())
                        .setParameter("alias", alias.text())
                        .setParameter("folded", alias.folded())
                        .setParameter("state", entry.state().name())
                        .setParameter("hash", key.hash())
                        .setParameter("at", entry.at())
                        .executeUpdate()
                == 1;
    }

    void addTeacher(Entry entry) {
        flush();
        getEntityManager()
                .createNativeQuery("""
                        insert into member (id, classroom_id, account_id, role, state, joined_at)
                        values (:id, :classroom, :account, 'TEACHER', 'ACTIVE', :at)
                        on conflict do nothing
                        """)
                .setParameter("id", entry.id())
                .setParameter("classroom", entry.classroomId())
                .setParameter("account", entry.accountId())
                .setParameter("at", entry.at())
                .executeUpdate();
    }

    boolean isTaken(UUID classroomId, String folded, UUID exceptMember) {
        return count(
                        "classroomId = ?1 and aliasFolded = ?2 and id <> ?3 and role = STUDENT and state <> REMOVED",
                        classroomId,
                        folded,
                        exceptMember)
                > 0;
    }

    /** Which of these are in use. */
    Set<String> taken(UUID classroomId, Set<String> folded) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select aliasFolded from Member where classroomId = :classroom and aliasFolded in (:folded)"
                                + " and role = STUDENT and state <> REMOVED",
                        String.class)
                .setParameter("classroom", classroomId)
                .setParameter("folded", folded)
                .getResultList());
    }

    List<Member> listTeachers(UUID classroomId) {
        return list("classroomId = ?1 and role = TEACHER order by id", classroomId);
    }

    List<Member> listStudents(UUID classroomId) {
        return list("classroomId = ?1 and role = STUDENT order by id", classroomId);
    }

    List<Member> pageStudents(UUID classroomId, @Nullable MemberState state, Optional<UUID> after, int rows) {
        var page = state == null
                ? find(
                        "classroomId = ?1 and role = STUDENT and id > ?2 order by id",
                        classroomId,
                        after.orElse(BEGINNING))
                : find(
                        "classroomId = ?1 and role = STUDENT and id > ?2 and state = ?3 order by id",
                        classroomId,
                        after.orElse(BEGINNING),
                        state);
        return page.page(0, rows).list();
    }

    /** What an account belongs to and was not removed from, the newest class first. */
    List<Membership> pageOf(UUID accountId, boolean archived, Optional<UUID> after, int rows) {
        return getEntityManager()
                .createQuery(
                        "select m, c from Member m join Classroom c on c.id = m.classroomId"
                                + " where m.accountId = :account and m.state <> REMOVED and c.id < :after"
                                + (archived ? " and c.archivedAt is not null" : " and c.archivedAt is null")
                                + " order by c.id desc",
                        Membership.class)
                .setParameter("account", accountId)
                .setParameter("after", after.orElse(END))
                .setMaxResults(rows)
                .getResultList();
    }

    List<Membership> listOf(UUID accountId) {
        return getEntityManager()
                .createQuery(
                        "select m, c from Member m join Classroom c on c.id = m.classroomId"
                                + " where m.accountId = :account order by c.id desc",
                        Membership.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    List<UUID> activeClassrooms(UUID accountId) {
        return getEntityManager()
                .createQuery(
                        "select classroomId from Member where accountId = :account and state = ACTIVE order by id",
                        UUID.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Map<UUID, Size> sizes(Collection<UUID> classroomIds) {
        if (classroomIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Size> sizes = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select classroomId, count(case when state = ACTIVE then 1 end),"
                                + " count(case when state = WAITING then 1 end)"
                                + " from Member where classroomId in (:ids) and role = STUDENT group by classroomId",
                        Object[].class)
                .setParameter("ids", classroomIds)
                .getResultList()
                .forEach(row -> sizes.put((UUID) row[0], new Size((Long) row[1], (Long) row[2])));
        return sizes;
    }

    void admitWaiting(UUID classroomId) {
        update("state = ACTIVE where classroomId = ?1 and state = WAITING", classroomId);
    }

    /** Which of these accounts are in some class. */
    Set<UUID> withMembership(Set<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Set.of();
        }
        return getEntityManager()
                .createQuery("select distinct accountId from Member where accountId in (:ids)", UUID.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
