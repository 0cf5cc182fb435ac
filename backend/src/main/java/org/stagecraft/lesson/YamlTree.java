package org.stagecraft.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns parsed YAML into JSON by the core schema of YAML 1.2: {@code no}, {@code 12-18} and dates stay what they look like. */
final class YamlTree {
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,15}\\.[0-9]{1,15}");

    private final String name;
    private final PackProblems problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> textLines = new HashMap<>();
    private boolean refused;

    YamlTree(String name, PackProblems problems) {
        this.name = name;
        this.problems = problems;
    }

    Optional<YamlFile> convert(Node root) {
        lines.put("", 1);
        JsonNode json = json(root, "");
        return refused ? Optional.empty() : Optional.of(new YamlFile(name, json, lines, textLines));
    }

    private JsonNode json(Node node, String path) {
        lines.putIfAbsent(path, lineOf(node));
        if (node.getAnchor() != null) {
            return refuse(
                    node, path, "Anchors and aliases (& and *) are not allowed.", "Write the value out each time.");
        }
        if (!node.getTag().getValue().startsWith(STANDARD_TAG)) {
            return refuse(node, path, "Tags (!) are not allowed.", "Remove the tag, and put the value in quotes.");
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, path);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(json(item, path + "/" + array.size()));
            }
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.getScalarStyle() == ScalarStyle.LITERAL) {
            textLines.put(path, lineOf(node) + 1);
        }
        return scalar.isPlain() ? plain(scalar.getValue()) : JsonNodeFactory.instance.textNode(scalar.getValue());
    }

    private JsonNode object(MappingNode mapping, String path) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key) || key.getAnchor() != null) {
                return refuse(entry.getKeyNode(), path, "A name before a colon must be plain text.", "Rename it.");
            }
            String child = path + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
            if (object.has(key.getValue())) {
                refuse(key, child, "\"" + key.getValue() + "\" stands here twice.", "Keep one of the two.");
            }
            lines.put(child, lineOf(key));
            object.set(key.getValue(), json(entry.getValueNode(), child));
        }
        return object;
    }

    private static JsonNode plain(String value) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (value.equals("true") || value.equals("false")) {
            return make.booleanNode(value.equals("true"));
        }
        if (INTEGER.matcher(value).matches()) {
            return make.numberNode(Long.parseLong(value));
        }
        if (DECIMAL.matcher(value).matches()) {
            return make.numberNode(Double.parseDouble(value));
        }
        return value.isEmpty() || value.equals("null") || value.equals("~") ? make.nullNode() : make.textNode(value);
    }

    private JsonNode refuse(Node node, String path, String message, String hint) {
        refused = true;
        problems.add(new PackProblem(name, lineOf(node), path, message, hint));
        return JsonNodeFactory.instance.nullNode();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
