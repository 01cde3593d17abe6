package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.DisabilityClass.HouseholdStanding;
import org.nuan.policy.pack.PackError.Kind;

/** Reads the classes of the two disability subsidies. */
final class DisabilityClassSection extends Section<DisabilityClass> {

    private static final ParameterType<HouseholdStanding> STANDING = new ParameterType.OneOf<>(HouseholdStanding.class);
    private static final ParameterType<Integer> PERCENT = new ParameterType.Count(1, 500);
    private static final ParameterType<Money> AMOUNT = new ParameterType.Amount();
    private static final String SUBSIDY = "one of LIVING, NURSING";

    DisabilityClassSection() {
        super(
                "disability-classes",
                List.of("name", "subsidy", "household", "percent-of-standard", "urban", "rural", "when"));
    }

    @Override
    Optional<DisabilityClass> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Scheme> scheme = row.required("subsidy", SUBSIDY).flatMap(DisabilityClassSection::scheme);
        Optional<HouseholdStanding> standing =
                row.optional("household").map(STANDING::read).orElse(Optional.of(HouseholdStanding.ANY));
        Optional<Conditions> when =
                row.required("when", ConditionReader.ALLOWED).flatMap(ConditionReader::read);
        Optional<Integer> percent = row.optional("percent-of-standard").flatMap(PERCENT::read);
        Optional<Money> urban = row.optional("urban").flatMap(AMOUNT::read);
        Optional<Money> rural = row.optional("rural").flatMap(AMOUNT::read);
        if (percent.isPresent() == (urban.isPresent() && rural.isPresent())) {
            row.group().report(Kind.MISSING_FIELD, "a class has either percent-of-standard, or urban and rural");
            return Optional.empty();
        }
        if (name.isEmpty() || scheme.isEmpty() || standing.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DisabilityClass(
                id,
                name.get(),
                scheme.get(),
                standing.get(),
                percent.orElse(0),
                urban.orElse(Money.ZERO),
                rural.orElse(Money.ZERO),
                when.get(),
                validity));
    }

    private static Optional<Scheme> scheme(YamlValue yaml) {
        return yaml.text(SUBSIDY).flatMap(text -> switch (text) {
            case "LIVING" -> Optional.of(Scheme.DISABILITY_LIVING_SUBSIDY);
            case "NURSING" -> Optional.of(Scheme.DISABILITY_NURSING_SUBSIDY);
            default -> yaml.fail(Kind.UNKNOWN_VALUE, SUBSIDY);
        });
    }

    @Override
    Map<String, Object> schema() {
        return Map.of(
                "name", PackSchema.texts(),
                "subsidy", Map.of("enum", List.of("LIVING", "NURSING")),
                "household", STANDING.schema(),
                "percent-of-standard", PERCENT.schema(),
                "urban", AMOUNT.schema(),
                "rural", AMOUNT.schema(),
                "when", ConditionReader.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "subsidy", "when");
    }
}
