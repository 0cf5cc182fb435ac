package org.stagecraft.lesson;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published version as it is kept: the files of its pack. */
@Entity
@Immutable
@Table(name = "lesson_version")
class LessonRow {
    @Id
    private UUID id;

    @Column
    private String key;

    @Column
    private String language;

    @Column
    private int version;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> files;

    @Column
    private byte[] sha256;

    @Column
    private Instant publishedAt;

    @Column
    private @Nullable UUID ownerAccount;

    protected LessonRow() {}

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }

    PackFiles files() {
        return PackFiles.of(files);
    }

    byte[] sha256() {
        return sha256.clone();
    }

    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    UUID owner() {
        return ownerAccount;
    }
}
