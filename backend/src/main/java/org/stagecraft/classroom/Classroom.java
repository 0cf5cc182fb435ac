package org.stagecraft.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A teacher's group of students and how one gets in. */
@Entity
class Classroom {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String code;

    private boolean locked;
    private boolean waitingRoom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Names names = Names.OWN;

    private @Nullable Instant archivedAt;

    @Version
    private int version;

    @Column(nullable = false)
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Classroom() {}

    Classroom(UUID id, String name, JoinCode code, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.code = code.value();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }

    boolean isLocked() {
        return locked;
    }

    boolean hasWaitingRoom() {
        return waitingRoom;
    }

    Names names() {
        return names;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    boolean isOpen() {
        return !locked && !isArchived();
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }

    void rename(String newName) {
        name = newName;
    }

    void lock(boolean lock) {
        locked = lock;
    }

    void useWaitingRoom(boolean use) {
        waitingRoom = use;
    }

    void nameStudents(Names how) {
        names = how;
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void reopen() {
        archivedAt = null;
    }

    void answerTo(JoinCode newCode) {
        code = newCode.value();
    }
}
