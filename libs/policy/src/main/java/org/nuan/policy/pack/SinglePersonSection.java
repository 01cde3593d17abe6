package org.nuan.policy.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.pack.SinglePerson.HouseholdTest;
import org.nuan.policy.pack.SinglePerson.Method;
import org.nuan.policy.situation.Absence;

/** Reads the classes of people who may apply alone. */
final class SinglePersonSection extends Section<SinglePerson> {

    private static final ParameterType<Set<Absence>> ABSENCES = new ParameterType.SetOf<>(Absence.class);
    private static final ParameterType<HouseholdTest> HOUSEHOLD = new ParameterType.OneOf<>(HouseholdTest.class);
    private static final ParameterType<Method> METHOD = new ParameterType.OneOf<>(Method.class);
    private static final ParameterType<Integer> LIMIT = new ParameterType.Count(1, 1000);
    private static final ParameterType<Integer> PERCENT = new ParameterType.Count(1, 500);
    private static final int STANDARD = 100;

    SinglePersonSection() {
        super(
                "single-persons",
                List.of(
                        "name",
                        "when",
                        "absences",
                        "household",
                        "household-percent",
                        "own-income-percent",
                        "method",
                        "percent",
                        "together-percent"));
    }

    @Override
    Optional<SinglePerson> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Method> method = row.required("method", METHOD.allowed()).flatMap(METHOD::read);
        Optional<Integer> percent = row.required("percent", PERCENT.allowed()).flatMap(PERCENT::read);
        Optional<HouseholdTest> household =
                row.required("household", HOUSEHOLD.allowed()).flatMap(HOUSEHOLD::read);
        boolean multiple = household.isPresent() && household.get() == HouseholdTest.MULTIPLE;
        Optional<Integer> householdPercent = multiple
                ? row.required("household-percent", LIMIT.allowed()).flatMap(LIMIT::read)
                : Optional.of(STANDARD);
        if (!multiple) {
            row.optional("household-percent").ifPresent(SinglePersonSection::refuse);
        }
        if (row.optional("when").isEmpty() && row.optional("absences").isEmpty()) {
            row.group().report(Kind.MISSING_FIELD, "who it is for is missing; allowed: when, absences");
        }
        if (name.isEmpty()
                || method.isEmpty()
                || percent.isEmpty()
                || household.isEmpty()
                || householdPercent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SinglePerson(
                id,
                name.get(),
                row.optional("when").flatMap(ConditionReader::read).orElse(Conditions.EVERYBODY),
                row.optional("absences").flatMap(ABSENCES::read).orElse(EnumSet.noneOf(Absence.class)),
                household.get(),
                householdPercent.get(),
                row.optional("own-income-percent").flatMap(LIMIT::read).orElse(STANDARD),
                method.get(),
                percent.get(),
                row.optional("together-percent").flatMap(PERCENT::read).orElse(0),
                validity));
    }

    private static void refuse(YamlValue field) {
        field.report(Kind.UNKNOWN_FIELD, "allowed only with household: MULTIPLE");
    }

    @Override
    Map<String, Object> schema() {
        return Map.of(
                "name", PackSchema.texts(),
                "when", ConditionReader.schema(),
                "absences", ABSENCES.schema(),
                "household", HOUSEHOLD.schema(),
                "household-percent", LIMIT.schema(),
                "own-income-percent", LIMIT.schema(),
                "method", METHOD.schema(),
                "percent", PERCENT.schema(),
                "together-percent", PERCENT.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "household", "method", "percent");
    }
}
