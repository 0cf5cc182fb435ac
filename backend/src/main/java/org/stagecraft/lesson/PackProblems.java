package org.stagecraft.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a pack, so that its author can mend everything in one go. */
final class PackProblems {
    private static final int MOST = 100;

    private final List<PackProblem> found = new ArrayList<>();

    void add(String file, String message, String hint) {
        add(new PackProblem(file, 0, "", message, hint));
    }

    void add(YamlFile file, String path, String message, String hint) {
        add(new PackProblem(file.name(), file.lineOf(path), path, message, hint));
    }

    void add(PackProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<PackProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(PackProblem::file).thenComparing(PackProblem::line))
                .toList();
    }
}
