package org.nuan.policy.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.pack.Sources.Document;

/** Reads the two dates and the source that every row carries. */
final class ValidityReader {

    static final List<String> FIELDS =
            List.of("applies-from", "applies-until", "source", "article", "in-force-from", "grade", "note");

    static final String DAY = "a day such as 2022-07-01";
    private static final String MONTH = "a month such as 2022-07";
    private static final ParameterType<Grade> GRADE = new ParameterType.OneOf<>(Grade.class);

    private ValidityReader() {}

    /** The day in force and the grade are the document's, unless the row says otherwise. */
    static Optional<Validity> read(YamlFields row, Sources sources) {
        Optional<BenefitMonth> from = row.required("applies-from", MONTH).flatMap(ValidityReader::month);
        Optional<YamlValue> untilField = row.optional("applies-until");
        Optional<BenefitMonth> until =
                untilField.isEmpty() ? Optional.of(Validity.OPEN_END) : untilField.flatMap(ValidityReader::month);
        Optional<Document> source =
                row.required("source", "a short name from sources").flatMap(sources::named);
        Optional<LocalDate> inForce = row.optional("in-force-from").flatMap(ValidityReader::day);
        Optional<Grade> grade = row.optional("grade").flatMap(GRADE::read);
        String article =
                row.optional("article").flatMap(yaml -> yaml.text("an article")).orElse("");
        String note = row.optional("note").flatMap(yaml -> yaml.text("a text")).orElse("");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            untilField.ifPresent(
                    yaml -> yaml.report(Kind.ORDER, "applies-until lies before applies-from " + from.get()));
        }
        if (from.isEmpty() || until.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Document document = source.get();
        return Optional.of(new Validity(
                inForce.orElse(document.inForceFrom()),
                from.get(),
                until.get(),
                article.isEmpty() ? document.title() : document.title() + " " + article,
                grade.orElse(document.grade()),
                note.isEmpty() ? document.note() : note));
    }

    static Optional<LocalDate> day(YamlValue yaml) {
        Optional<String> text = yaml.text(DAY);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeParseException e) {
            return yaml.fail(Kind.BAD_VALUE, DAY);
        }
    }

    static Optional<BenefitMonth> month(YamlValue yaml) {
        Optional<String> text = yaml.text(MONTH);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BenefitMonth.parse(text.get()));
        } catch (IllegalArgumentException e) {
            return yaml.fail(Kind.BAD_VALUE, MONTH);
        }
    }
}
