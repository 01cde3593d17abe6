package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;

/**
 * One version of a pack as its file and the foundation's file say it, each statement with its place. Reads what can be
 * read: an old file may say things that are no longer known.
 */
final class PackSide {

    /**
     * What one row or entry says.
     *
     * @param content without its dates
     * @param shown as a trace shows it
     * @param index among the rows, from 0
     */
    record Statement(Object content, String shown, Validity validity, int index) {

        boolean saysTheSameAs(Statement other) {
            return content.equals(other.content)
                    && validity.appliesFrom().equals(other.validity.appliesFrom())
                    && validity.inForceFrom().equals(other.validity.inForceFrom());
        }
    }

    /** Everything that is said about one parameter or entry, and where. */
    record Subject(YamlValue place, List<Statement> statements) {

        Optional<Statement> at(BenefitMonth month) {
            return statements.stream()
                    .filter(statement -> statement.validity().covers(month))
                    .findFirst();
        }

        YamlValue placeOf(Statement statement) {
            return place.items("")
                    .filter(rows -> rows.size() > statement.index())
                    .map(rows -> rows.get(statement.index()))
                    .orElse(place);
        }
    }

    private final YamlFields file;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, YamlValue> corrections = new LinkedHashMap<>();
    private final List<Correction> correctionList = new ArrayList<>();

    private PackSide(YamlFields file) {
        this.file = file;
    }

    static Optional<PackSide> of(String name, String text, List<String> foundations) {
        Optional<YamlFields> file = fields(name, text);
        return file.map(own -> {
            PackSide side = new PackSide(own);
            foundations.stream()
                    .map(foundation -> fields("", foundation))
                    .flatMap(Optional::stream)
                    .filter(side::isBasedOn)
                    .forEach(foundation -> side.read(named(foundation)));
            side.read(own);
            return side;
        });
    }

    private static Optional<YamlFields> fields(String name, String text) {
        return PackLoader.compose(name, text, "", new ArrayList<>()).flatMap(root -> root.fields(""));
    }

    /** The foundation's fields under the name of its file. */
    private static YamlFields named(YamlFields foundation) {
        YamlValue group = foundation.group();
        String name = text(foundation, "foundation") + ".yml";
        YamlValue renamed = new YamlValue(group.node(), group.path(), name, group.errors());
        return renamed.fields("").orElse(foundation);
    }

    private boolean isBasedOn(YamlFields foundation) {
        return text(file, "based-on").equals(text(foundation, "foundation"));
    }

    private static String text(YamlFields fields, String name) {
        return fields.optional(name).flatMap(yaml -> yaml.text("")).orElse("");
    }

    String text(String name) {
        return text(file, name);
    }

    Optional<LocalDate> released() {
        return file.optional("released").flatMap(ValidityReader::day);
    }

    YamlValue place(String name) {
        return file.optional(name).orElse(file.group());
    }

    Map<String, Subject> subjects() {
        return subjects;
    }

    List<Correction> corrections() {
        return correctionList;
    }

    YamlValue place(Correction correction) {
        return corrections.getOrDefault(correction.id(), file.group());
    }

    /** Whether it has a standard for that month. */
    boolean covers(BenefitMonth month) {
        Subject standard = subjects.get(Parameters.STANDARD_URBAN.name());
        return standard != null && standard.at(month).isPresent();
    }

    private void read(YamlFields fields) {
        Sources sources = Sources.read(fields);
        fields.optional("parameters").flatMap(yaml -> yaml.fields("")).ifPresent(group -> {
            Map<ParameterKey<?>, ParameterTable<?>> tables = new TableReader(group, sources).readAll();
            tables.forEach((key, table) -> group.optional(key.name())
                    .ifPresent(place -> subjects.put(key.name(), new Subject(place, rows(table)))));
        });
        for (Section<?> section : Sections.ALL) {
            fields.optional(section.name()).ifPresent(list -> section(section, list, sources));
        }
    }

    private static <T> List<Statement> rows(ParameterTable<T> table) {
        List<Statement> rows = new ArrayList<>();
        for (Parameter<T> row : table.rows()) {
            String shown = table.key().type().inTrace(row.value()).asText();
            rows.add(new Statement(
                    row.value() instanceof Object value ? value : "", shown, row.validity(), rows.size()));
        }
        return rows;
    }

    private void section(Section<?> section, YamlValue list, Sources sources) {
        String prefix = section.name() + "/";
        subjects.keySet().removeIf(name -> name.startsWith(prefix));
        for (YamlValue item : list.items("").orElse(List.of())) {
            item.fields("").ifPresent(row -> entry(section, row, sources));
        }
    }

    private void entry(Section<?> section, YamlFields row, Sources sources) {
        String id = text(row, "id");
        Optional<Validity> validity = ValidityReader.read(row, sources);
        if (section == Sections.CORRECTIONS) {
            validity.flatMap(months -> Sections.CORRECTIONS.read(id, row, months))
                    .ifPresent(correction -> {
                        correctionList.add(correction);
                        corrections.put(id, row.group());
                    });
            return;
        }
        Optional<? extends Dated> content = section.read(id, row, Validity.NEVER);
        if (validity.isPresent() && content.isPresent()) {
            Statement statement = new Statement(content.get(), section.name() + "/" + id, validity.get(), 0);
            subjects.put(section.name() + "/" + id, new Subject(row.group(), List.of(statement)));
        }
    }
}
