package org.nuan.policy.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.pack.PackError.Kind;

/** Reads the two dates and the source that every row carries. */
final class ValidityReader {

    static final List<String> FIELDS =
            List.of("in-force-from", "applies-from", "applies-until", "source", "grade", "note");

    private static final String DAY = "a day such as 2022-07-01";
    private static final String MONTH = "a month such as 2022-07";
    private static final String SOURCE = "a document number or where it was published";
    private static final ParameterType<Grade> GRADE = new ParameterType.OneOf<>(Grade.class);

    private ValidityReader() {}

    static Optional<Validity> read(YamlFields row) {
        Optional<LocalDate> inForce = row.required("in-force-from", DAY).flatMap(ValidityReader::day);
        Optional<BenefitMonth> from = row.required("applies-from", MONTH).flatMap(ValidityReader::month);
        Optional<YamlValue> untilField = row.optional("applies-until");
        Optional<BenefitMonth> until =
                untilField.isEmpty() ? Optional.of(Validity.OPEN_END) : untilField.flatMap(ValidityReader::month);
        Optional<String> source = row.required("source", SOURCE).flatMap(yaml -> yaml.text(SOURCE));
        Optional<Grade> grade = row.required("grade", GRADE.allowed()).flatMap(GRADE::read);
        String note = row.optional("note").flatMap(yaml -> yaml.text("a text")).orElse("");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            untilField.ifPresent(
                    yaml -> yaml.report(Kind.ORDER, "applies-until lies before applies-from " + from.get()));
        }
        if (inForce.isEmpty() || from.isEmpty() || until.isEmpty() || source.isEmpty() || grade.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Validity(inForce.get(), from.get(), until.get(), source.get(), grade.get(), note));
    }

    private static Optional<LocalDate> day(YamlValue yaml) {
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

    private static Optional<BenefitMonth> month(YamlValue yaml) {
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
