package org.nuan.policy.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.policy.pack.PackError.Kind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads pack files. A faulty file is rejected with all its errors at once, each with its place. */
public final class PackLoader {

    private PackLoader() {}

    /**
     * Reads one pack; it may be based on the foundations that are shipped.
     *
     * @param file the name to use in errors
     * @param yaml the content
     */
    public static Loading load(String file, String yaml) {
        List<PackError> errors = new ArrayList<>();
        Optional<Pack> pack =
                compose(file, yaml, errors).flatMap(root -> new PackReader(root, Shipped.foundations()).pack());
        if (pack.isPresent() && errors.isEmpty()) {
            return new Loading.Loaded(pack.get());
        }
        return new Loading.Rejected(errors.stream().sorted().toList());
    }

    /**
     * Reads the foundation of packs.
     *
     * @throws IllegalStateException with every error of the file
     */
    static Foundation foundation(String file, String yaml) {
        List<PackError> errors = new ArrayList<>();
        Optional<Foundation> foundation =
                compose(file, yaml, errors).flatMap(root -> new PackReader(root, List.of()).foundation());
        if (foundation.isEmpty() || !errors.isEmpty()) {
            throw new Loading.Rejected(errors.stream().sorted().toList()).asException();
        }
        return foundation.get();
    }

    private static Optional<YamlValue> compose(String file, String yaml, List<PackError> errors) {
        return compose(file, yaml, "", errors);
    }

    /** @param path of the text in what it is part of */
    static Optional<YamlValue> compose(String file, String yaml, String path, List<PackError> errors) {
        try {
            @Nullable Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root == null) {
                errors.add(new PackError(file, 1, 1, path, Kind.SYNTAX, "the file is empty"));
                return Optional.empty();
            }
            return Optional.of(new YamlValue(root, path, file, errors));
        } catch (MarkedYAMLException e) {
            @Nullable Mark mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            errors.add(new PackError(file, line, column, path, Kind.SYNTAX, "not readable as YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            errors.add(new PackError(file, 1, 1, path, Kind.SYNTAX, "not readable as YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }
}
