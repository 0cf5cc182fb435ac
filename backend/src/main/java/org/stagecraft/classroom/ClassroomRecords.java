package org.stagecraft.classroom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What another room keeps about a class: each room that keeps something has one bean of this. */
public interface ClassroomRecords {
    /** How many rows of what kind an erasure of the class takes along, such as {@code answers → 450}. */
    Map<String, Long> count(UUID classroomId);

    /** The same for one student's work in the class. */
    Map<String, Long> count(UUID classroomId, UUID accountId);

    /** Erases one student's work in the class; their work elsewhere stays. */
    void erase(UUID classroomId, UUID accountId);

    /** Which of these accounts have work outside any class and must outlive their last one. */
    Set<UUID> withWorkOfTheirOwn(Set<UUID> accountIds);

    /** What the class's export holds of this room. */
    Export export(UUID classroomId);

    /** {@code records} goes into the JSON under {@code section}; each column is one more in the table of students. */
    record Export(String section, Object records, List<Column> columns) {}

    /** A column of the table of students: a cell for each account that has one. */
    record Column(String title, Map<UUID, String> byAccount) {}
}
