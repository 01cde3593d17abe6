package org.nuan.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuan.policy.GeneratedDocument;
import org.nuan.policy.PackFixtures;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What an editor completes and checks packs by. */
class PackSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PACKS = Path.of("src", "main", "resources", "packs");
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JSON.<JsonNode>valueToTree(PackSchema.toMap()));

    static List<String> shipped() {
        try (Stream<Path> files = Files.list(PACKS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> faults(String yaml) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        return SCHEMA.validate(json(root)).stream()
                .map(ValidationMessage::toString)
                .collect(Collectors.toSet());
    }

    /** As YAML 1.2 reads it, like editors do: a day is a text. */
    private static JsonNode json(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (NodeTuple tuple : mapping.getValue()) {
                    object.set(((ScalarNode) tuple.getKeyNode()).getValue(), json(tuple.getValueNode()));
                }
                yield object;
            }
            case SequenceNode sequence -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                sequence.getValue().forEach(item -> array.add(json(item)));
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("no such node in a pack");
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT)) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(text));
        }
        return scalar.getTag().equals(Tag.BOOL)
                ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text))
                : JsonNodeFactory.instance.textNode(text);
    }

    @Test
    void standsInTheDocumentsAsItIs() throws JsonProcessingException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(PackSchema.toMap());
        new GeneratedDocument("policy-pack.schema.json").says(text.replace("\r\n", "\n") + "\n");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedPackIsValid(String name) {
        assertThat(faults(PackFixtures.shipped(name))).isEmpty();
    }

    /** An editor finds the schema by the first line. */
    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedPackNamesTheSchema(String name) {
        String first = PackFixtures.shipped(name).lines().findFirst().orElse("");
        String key = "# yaml-language-server: $schema=";
        assertThat(first).startsWith(key);
        assertThat(PACKS.resolve(first.substring(key.length())).normalize())
                .isEqualTo(Path.of("..", "..", "docs", "generated", "policy-pack.schema.json"))
                .exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'version: 2'|'version: two'|version",
                "'region: \"9901\"'|'region: \"99011\"'|region",
                "'value: 1030, applies-from: 2022-07'|'value: -5, applies-from: 2022-07'|standard",
                "'value: 1030, applies-from: 2022-07'|'value: 1030, applies-from: July'|applies-from",
                "'grade: DEMO'|'grade: SURE'|grade",
                "'standard.urban:'|'standard.moon:'|standard.moon",
                "'method: ADD_ON'|'method: TWICE'|method",
                "'when: {age-from: 70}'|'when: {height: 70}'|height",
                "'released: '|'issued: '|issued",
                "'pack: demonstration-99'|'foundation: demonstration-99'|pack"
            })
    void whatTheLoaderRefusesAnEditorMarks(String from, String to, String named) {
        String text = PackFixtures.demonstration().text().replaceFirst("(?m)^version: .*$", "version: 2");
        String faulty = text.replace(from, to);
        assertThat(faulty).isNotEqualTo(text);
        assertThat(faults(faulty)).anyMatch(fault -> fault.contains(named));
    }
}
