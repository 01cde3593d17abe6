package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Schooling;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads who belongs to a class of people. */
final class ConditionReader {

    private static final List<String> FIELDS = List.of(
            "age-from",
            "age-below",
            "schooling",
            "attributes",
            "without-attributes",
            "disability-grades",
            "disability-kinds");
    static final String ALLOWED = "one or more of " + String.join(", ", FIELDS) + ", or a list of such groups";
    private static final ParameterType<Integer> AGE = new ParameterType.Count(0, 130);
    private static final ParameterType<Integer> GRADE = new ParameterType.Count(1, 4);
    private static final ParameterType<Set<Schooling>> SCHOOLING = new ParameterType.SetOf<>(Schooling.class);
    private static final ParameterType<Set<Attribute>> ATTRIBUTES = new ParameterType.SetOf<>(Attribute.class);

    private static final ParameterType<Set<Disability.Kind>> KINDS = new ParameterType.SetOf<>(Disability.Kind.class);

    private ConditionReader() {}

    /** One group of fields, or a list of them of which one has to hold. */
    static Optional<Conditions> read(YamlValue yaml) {
        if (!(yaml.node() instanceof SequenceNode)) {
            return yaml.fields(ALLOWED).map(when -> new Conditions(List.of(condition(when))));
        }
        List<Condition> alternatives = new ArrayList<>();
        for (YamlValue item : yaml.items(ALLOWED).orElse(List.of())) {
            item.fields(ALLOWED).ifPresent(when -> alternatives.add(condition(when)));
        }
        return alternatives.isEmpty() ? yaml.fail(Kind.BAD_VALUE, ALLOWED) : Optional.of(new Conditions(alternatives));
    }

    private static Condition condition(YamlFields when) {
        when.allowOnly(FIELDS);
        if (FIELDS.stream().noneMatch(name -> when.optional(name).isPresent())) {
            when.group().report(Kind.MISSING_FIELD, "a class needs a condition; allowed: " + ALLOWED);
        }
        return new Condition(
                when.optional("age-from").flatMap(AGE::read).orElse(0),
                when.optional("age-below").flatMap(AGE::read).orElse(Integer.MAX_VALUE),
                when.optional("schooling").flatMap(SCHOOLING::read).orElse(EnumSet.noneOf(Schooling.class)),
                when.optional("attributes").flatMap(ATTRIBUTES::read).orElse(EnumSet.noneOf(Attribute.class)),
                when.optional("without-attributes").flatMap(ATTRIBUTES::read).orElse(EnumSet.noneOf(Attribute.class)),
                when.optional("disability-grades").map(ConditionReader::grades).orElse(Set.of()),
                when.optional("disability-kinds").flatMap(KINDS::read).orElse(EnumSet.noneOf(Disability.Kind.class)));
    }

    private static Set<Integer> grades(YamlValue yaml) {
        Set<Integer> grades = new HashSet<>();
        for (YamlValue item : yaml.items("a list of grades from 1 to 4").orElse(List.of())) {
            GRADE.read(item).ifPresent(grades::add);
        }
        return grades;
    }

    static Map<String, Object> schema() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("age-from", AGE.schema());
        fields.put("age-below", AGE.schema());
        fields.put("schooling", SCHOOLING.schema());
        fields.put("attributes", ATTRIBUTES.schema());
        fields.put("without-attributes", ATTRIBUTES.schema());
        fields.put("disability-grades", Map.of("type", "array", "items", GRADE.schema(), "uniqueItems", true));
        fields.put("disability-kinds", KINDS.schema());
        Map<String, Object> group =
                Map.of("type", "object", "properties", fields, "additionalProperties", false, "minProperties", 1);
        return Map.of("anyOf", List.of(group, Map.of("type", "array", "items", group, "minItems", 1)));
    }
}
