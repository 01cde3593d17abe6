package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.policy.pack.PackError.Kind;

/**
 * The documents that a pack quotes, by short names. A document has the day on which it came into force and a grade of
 * trust, so that rows only name it.
 */
final class Sources {

    /** One document. */
    record Document(String title, LocalDate inForceFrom, Grade grade, String note) {}

    private static final String ALL = "the documents quoted, by short names";
    private static final String TITLE = "a document number or where it was published";
    private static final List<String> FIELDS = List.of("document", "in-force-from", "grade", "note");
    private static final ParameterType<Grade> GRADE = new ParameterType.OneOf<>(Grade.class);

    private final Map<String, Document> documents = new LinkedHashMap<>();

    static Sources read(YamlFields root) {
        Sources sources = new Sources();
        root.required("sources", ALL)
                .flatMap(yaml -> yaml.fields(ALL))
                .ifPresent(group -> group.each((name, yaml) -> {
                    PackReader.word(name);
                    yaml.fields("the fields " + String.join(", ", FIELDS))
                            .flatMap(Sources::document)
                            .ifPresent(document ->
                                    sources.documents.put(name.text("").orElse(""), document));
                }));
        return sources;
    }

    private static Optional<Document> document(YamlFields fields) {
        fields.allowOnly(FIELDS);
        Optional<String> title = fields.required("document", TITLE).flatMap(yaml -> yaml.text(TITLE));
        Optional<LocalDate> inForce =
                fields.required("in-force-from", ValidityReader.DAY).flatMap(ValidityReader::day);
        Optional<Grade> grade = fields.required("grade", GRADE.allowed()).flatMap(GRADE::read);
        String note =
                fields.optional("note").flatMap(yaml -> yaml.text("a text")).orElse("");
        return title.isEmpty() || inForce.isEmpty() || grade.isEmpty()
                ? Optional.empty()
                : Optional.of(new Document(title.get(), inForce.get(), grade.get(), note));
    }

    Optional<Document> named(YamlValue yaml) {
        String allowed = "one of " + String.join(", ", documents.keySet());
        Optional<String> name = yaml.text(allowed);
        if (name.isPresent() && !documents.containsKey(name.get())) {
            return yaml.fail(Kind.UNKNOWN_VALUE, allowed);
        }
        return name.map(documents::get);
    }
}
