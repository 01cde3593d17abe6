package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.policy.pack.PackError.Kind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file: its content, its path, and where to report what is wrong with it. */
record YamlValue(Node node, String path, String file, List<PackError> errors) {

    private static final int MOST_SHOWN = 60;

    Optional<String> text(String allowed) {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            return text.isEmpty() ? fail(Kind.BAD_VALUE, allowed) : Optional.of(text);
        }
        return fail(Kind.WRONG_TYPE, allowed);
    }

    Optional<List<YamlValue>> items(String allowed) {
        if (!(node instanceof SequenceNode sequence)) {
            return fail(Kind.WRONG_TYPE, allowed);
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlValue(item, path + "[" + items.size() + "]", file, errors));
        }
        return Optional.of(items);
    }

    Optional<YamlFields> fields(String allowed) {
        if (!(node instanceof MappingNode mapping)) {
            return fail(Kind.WRONG_TYPE, allowed);
        }
        return Optional.of(YamlFields.of(mapping, this));
    }

    /** Reports an error here. Always empty, so that a reader can return it. */
    <T> Optional<T> fail(Kind kind, String allowed) {
        report(kind, words(kind) + shown() + "; allowed: " + allowed);
        return Optional.empty();
    }

    void report(Kind kind, String message) {
        errors.add(error(kind, message));
    }

    PackError error(Kind kind, String message) {
        return new PackError(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, path, kind, message);
    }

    private String shown() {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue();
            return " '" + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text) + "'";
        }
        return node instanceof SequenceNode ? " a list" : " a group of fields";
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case WRONG_TYPE -> "wrong type,";
            case NEGATIVE_AMOUNT -> "negative amount";
            case OUT_OF_RANGE -> "out of range,";
            case UNKNOWN_VALUE -> "unknown value";
            default -> "cannot read";
        };
    }
}
