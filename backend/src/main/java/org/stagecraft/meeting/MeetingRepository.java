package org.stagecraft.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stagecraft.platform.paging.PageRequest;

/** Every query for meetings. */
@Singleton
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {
    private static final String NEWEST_FIRST = " order by createdAt desc, id desc";
    private static final String FROM_CURSOR = " and (createdAt < ?3 or (createdAt = ?3 and id < ?4))";

    Meeting get(UUID id) {
        return findByIdOptional(id).orElseThrow(MeetingProblems::noSuchMeeting);
    }

    /** Adds it unless the id is taken, even by a request that arrives at the same moment. */
    boolean add(UUID id, OpenMeeting order, UUID accountId, Instant now) {
        boolean alone = order.pacing() == Pacing.SOLO;
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery("""
                                insert into meeting (id, classroom_id, learner_id, lesson_version_id, pacing, opens_at,
                                                     closes_at, created_at)
                                values (:id, :classroom, :learner, :lesson, :pacing, :opens, :closes, :now)
                                on conflict (id) do nothing
                                """)
                        .setParameter("id", id)
                        .setParameter("classroom", order.classroomId(), UUID.class)
                        .setParameter("learner", alone ? accountId : null, UUID.class)
                        .setParameter("lesson", order.lessonVersionId())
                        .setParameter("pacing", order.pacing().name())
                        .setParameter("opens", order.opensAt(), Instant.class)
                        .setParameter("closes", order.closesAt(), Instant.class)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    List<Meeting> listOf(UUID accountId, List<UUID> classrooms, PageRequest request) {
        return list("(learnerId = ?1 or classroomId in ?2)", accountId, classrooms, request);
    }

    List<Meeting> listOfClassroom(UUID classroomId, PageRequest request) {
        return list("(classroomId = ?1 and classroomId in ?2)", classroomId, List.of(classroomId), request);
    }

    List<Meeting> listOfClassroom(UUID classroomId) {
        return list("classroomId = ?1 order by createdAt, id", classroomId);
    }

    long countOfClassroom(UUID classroomId) {
        return count("classroomId", classroomId);
    }

    /** Which of these accounts have a meeting of their own. */
    Set<UUID> learnersAmong(Set<UUID> accounts) {
        return getEntityManager()
                .createQuery("select distinct learnerId from Meeting where learnerId in :accounts", UUID.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private List<Meeting> list(String where, UUID first, List<UUID> second, PageRequest request) {
        return request.after(2)
                .map(cursor -> find(where + FROM_CURSOR + NEWEST_FIRST, first, second, cursor.instant(0), cursor.id(1)))
                .orElseGet(() -> find(where + NEWEST_FIRST, first, second))
                .page(Page.ofSize(request.rows()))
                .list();
    }

    Optional<Meeting> findEmptied(UUID id) {
        return find("id = ?1 and not exists (select 1 from Participant p where p.meetingId = ?1)", id)
                .firstResultOptional();
    }

    boolean usesLesson(UUID lessonVersionId) {
        return count("lessonVersionId", lessonVersionId) > 0;
    }

    boolean usesLesson(UUID lessonVersionId, UUID accountId, List<UUID> classrooms) {
        return count(
                        "lessonVersionId = ?1 and (learnerId = ?2 or classroomId in ?3)",
                        lessonVersionId,
                        accountId,
                        classrooms)
                > 0;
    }
}
