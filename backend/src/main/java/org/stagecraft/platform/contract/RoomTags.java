package org.stagecraft.platform.contract;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Lists the rooms that operations belong to, with a sentence each. */
final class RoomTags {
    private static final Map<String, String> ROOMS = new TreeMap<>(Map.of(
            "identity", "Accounts, sign-in and tokens",
            "classroom", "Classes, join codes and members",
            "lesson", "Lessons, their steps and content packs",
            "meeting", "Sittings of a lesson: who takes part, how far they are",
            "quiz", "Attempts, answers and feedback",
            "insight", "What the teacher's view reads",
            "platform", "The server itself"));

    private RoomTags() {}

    static void addTo(OpenAPI api) {
        var used = new TreeSet<String>();
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .filter(operation -> operation.getTags() != null)
                    .forEach(operation -> used.addAll(operation.getTags()));
        }
        api.setTags(used.stream()
                .map(name -> OASFactory.createTag().name(name).description(ROOMS.get(name)))
                .toList());
    }
}
