package org.stagecraft.classroom;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Which alias a student may take in a class. */
@Singleton
class AliasRules {
    private final MemberRepository members;
    private final AliasSuggestions suggestions;
    private final WordFilter filter;

    AliasRules(MemberRepository members, AliasSuggestions suggestions, WordFilter filter) {
        this.members = members;
        this.suggestions = suggestions;
        this.filter = filter;
    }

    List<String> offer(Classroom classroom, Locale language) {
        return suggestions.offer(language, folded -> members.taken(classroom.id(), folded));
    }

    /** Whether it is still free shows when it is written. */
    Alias chosen(Classroom classroom, String typed) {
        Alias alias = Alias.of(typed);
        if (filter.refuses(alias)) {
            throw ClassroomProblems.aliasWord();
        }
        if (classroom.names() == Names.GENERATED && !suggestions.holds(alias)) {
            throw ClassroomProblems.aliasNotOffered();
        }
        return alias;
    }
}
