package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Schooling;

/** Reads the classes of people who get more. */
final class PreferenceReader {

    private static final List<String> FIELDS = Stream.concat(
                    Stream.of("id", "name", "method", "percent", "when"), ValidityReader.FIELDS.stream())
            .toList();
    private static final List<String> CONDITIONS =
            List.of("age-from", "age-below", "schooling", "attributes", "disability-grades");
    private static final String WHEN = "one or more of " + String.join(", ", CONDITIONS);
    private static final ParameterType<Preference.Method> METHOD = new ParameterType.OneOf<>(Preference.Method.class);
    private static final ParameterType<Integer> PERCENT = new ParameterType.Count(1, 500);
    private static final ParameterType<Integer> AGE = new ParameterType.Count(0, 130);
    private static final ParameterType<Integer> GRADE = new ParameterType.Count(1, 4);
    private static final ParameterType<Set<Schooling>> SCHOOLING = new ParameterType.SetOf<>(Schooling.class);
    private static final ParameterType<Set<Attribute>> ATTRIBUTES = new ParameterType.SetOf<>(Attribute.class);

    private PreferenceReader() {}

    static List<Preference> readAll(List<YamlValue> items) {
        Set<String> ids = new HashSet<>();
        List<Preference> preferences = new ArrayList<>();
        for (YamlValue item : items) {
            Optional<Preference> read =
                    item.fields("the fields " + String.join(", ", FIELDS)).flatMap(PreferenceReader::read);
            read.ifPresent(preferences::add);
            if (read.isPresent() && !ids.add(read.get().id())) {
                item.report(
                        Kind.DUPLICATE_FIELD,
                        "another class has the id " + read.get().id());
            }
        }
        return preferences;
    }

    private static Optional<Preference> read(YamlFields row) {
        row.allowOnly(FIELDS);
        Optional<String> id = row.required("id", "a word").flatMap(PackReader::word);
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Preference.Method> method =
                row.required("method", METHOD.allowed()).flatMap(METHOD::read);
        Optional<Integer> percent = row.required("percent", PERCENT.allowed()).flatMap(PERCENT::read);
        Optional<Condition> when =
                row.required("when", WHEN).flatMap(yaml -> yaml.fields(WHEN)).map(PreferenceReader::condition);
        Optional<Validity> validity = ValidityReader.read(row);
        if (id.isEmpty()
                || name.isEmpty()
                || method.isEmpty()
                || percent.isEmpty()
                || when.isEmpty()
                || validity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Preference(id.get(), name.get(), method.get(), percent.get(), when.get(), validity.get()));
    }

    private static Condition condition(YamlFields when) {
        when.allowOnly(CONDITIONS);
        if (CONDITIONS.stream().noneMatch(name -> when.optional(name).isPresent())) {
            when.group().report(Kind.MISSING_FIELD, "a class needs a condition; allowed: " + WHEN);
        }
        return new Condition(
                when.optional("age-from").flatMap(AGE::read).orElse(0),
                when.optional("age-below").flatMap(AGE::read).orElse(Integer.MAX_VALUE),
                when.optional("schooling").flatMap(SCHOOLING::read).orElse(EnumSet.noneOf(Schooling.class)),
                when.optional("attributes").flatMap(ATTRIBUTES::read).orElse(EnumSet.noneOf(Attribute.class)),
                when.optional("disability-grades").map(PreferenceReader::grades).orElse(Set.of()));
    }

    private static Set<Integer> grades(YamlValue yaml) {
        Set<Integer> grades = new HashSet<>();
        for (YamlValue item : yaml.items("a list of grades from 1 to 4").orElse(List.of())) {
            GRADE.read(item).ifPresent(grades::add);
        }
        return grades;
    }
}
