package org.stagecraft.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML file as JSON, with the line on which each value begins.
 *
 * @param lines by JSON Pointer, counted from 1
 * @param textLines for texts in {@code |} blocks: the line of the text's first line
 */
record YamlFile(String name, JsonNode json, Map<String, Integer> lines, Map<String, Integer> textLines) {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 20;

    /** Only composes nodes and never constructs objects, so that no tag can make the parser run anything. */
    static Optional<YamlFile> parse(String name, String text, PackProblems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                problems.add(name, "The file is empty.", "Fill it, or leave it out.");
                return Optional.empty();
            }
            return new YamlTree(name, problems).convert(root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problems.add(new PackProblem(
                    name,
                    mark == null ? 0 : mark.getLine() + 1,
                    "",
                    "This is not valid YAML: " + e.getProblem() + ".",
                    "Check the indentation and quotes on this line and the one before it."));
        } catch (YAMLException e) {
            problems.add(
                    name, "The file can't be read: " + e.getMessage() + ".", "Make it smaller or less deeply nested.");
        }
        return Optional.empty();
    }

    int lineOf(String path) {
        Integer line = lines.get(path);
        if (line != null) {
            return line;
        }
        int parent = path.lastIndexOf('/');
        return parent < 0 ? 1 : lineOf(path.substring(0, parent));
    }

    /** The line in the file of line {@code offset} (from 0) of the text at {@code path}. */
    int lineInText(String path, int offset) {
        Integer first = textLines.get(path);
        return first == null ? lineOf(path) : first + offset;
    }
}
