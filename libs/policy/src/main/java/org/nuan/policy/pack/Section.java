package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuan.policy.pack.PackError.Kind;

/**
 * A list in a pack whose entries are more than one value, such as the classes of people who get more. The sections there
 * are stand in {@link Sections}.
 *
 * @param <T> what an entry is
 */
public abstract class Section<T extends Dated> {

    private final String name;
    private final List<String> fields;

    /** @param fields of an entry, besides {@code id} and those of its validity */
    Section(String name, List<String> fields) {
        this.name = name;
        this.fields = Stream.of(List.of("id"), fields, ValidityReader.FIELDS)
                .flatMap(List::stream)
                .toList();
    }

    /** As written in packs, such as {@code preferences}. */
    public final String name() {
        return name;
    }

    /** One entry; empty if something is wrong with it, which has then been reported. */
    abstract Optional<T> read(String id, YamlFields row, Validity validity);

    /** The JSON Schema of the fields of an entry, by name, besides {@code id} and those of its validity. */
    abstract Map<String, Object> schema();

    /** Which of those fields an entry has to have. */
    abstract List<String> required();

    final List<T> readAll(YamlValue list, Sources sources) {
        Set<String> ids = new HashSet<>();
        List<T> entries = new ArrayList<>();
        for (YamlValue item : list.items("a list of entries, [] for none").orElse(List.of())) {
            Optional<T> entry =
                    item.fields("the fields " + String.join(", ", fields)).flatMap(row -> readRow(row, sources));
            entry.ifPresent(entries::add);
            if (entry.isPresent() && !ids.add(entry.get().id())) {
                item.report(
                        Kind.DUPLICATE_FIELD,
                        "another entry has the id " + entry.get().id());
            }
        }
        return List.copyOf(entries);
    }

    private Optional<T> readRow(YamlFields row, Sources sources) {
        row.allowOnly(fields);
        Optional<String> id = row.required("id", "a word").flatMap(PackReader::word);
        Optional<Validity> validity = ValidityReader.read(row, sources);
        Optional<T> entry = read(id.orElse("?"), row, validity.orElse(Validity.NEVER));
        return id.isPresent() && validity.isPresent() ? entry : Optional.empty();
    }
}
