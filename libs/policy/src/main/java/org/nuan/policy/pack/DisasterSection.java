package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.situation.DisasterLoss;

/** Reads the disasters after which a place gives aid. */
final class DisasterSection extends Section<Disaster> {

    private static final List<String> FIELDS = List.of("name", "region", "struck-on", "emergency", "transition");
    private static final List<String> PERIOD = List.of("until", "per-head", "per", "losses");
    private static final ParameterType<Money> AMOUNT = new ParameterType.Amount();
    private static final ParameterType<Disaster.Per> PER = new ParameterType.OneOf<>(Disaster.Per.class);
    private static final ParameterType<Set<DisasterLoss.Kind>> LOSSES =
            new ParameterType.SetOf<>(DisasterLoss.Kind.class);
    private static final String PERIOD_ALLOWED = "the fields " + String.join(", ", PERIOD);

    DisasterSection() {
        super("disasters", FIELDS);
    }

    @Override
    Optional<Disaster> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<RegionCode> region = row.required("region", "a region code").flatMap(PackReader::region);
        Optional<LocalDate> struck =
                row.required("struck-on", ValidityReader.DAY).flatMap(ValidityReader::day);
        Optional<Disaster.Period> emergency = period("emergency", row);
        Optional<Disaster.Period> transition = period("transition", row);
        if (name.isEmpty() || region.isEmpty() || struck.isEmpty() || emergency.isEmpty() || transition.isEmpty()) {
            return Optional.empty();
        }
        Disaster disaster =
                new Disaster(id, name.get(), region.get(), struck.get(), emergency.get(), transition.get(), validity);
        checkOrder(disaster, row.group());
        return Optional.of(disaster);
    }

    private static void checkOrder(Disaster disaster, YamlValue place) {
        boolean inOrder = !disaster.emergency().until().isBefore(disaster.struckOn())
                && !disaster.transition().until().isBefore(disaster.emergency().until());
        if (!inOrder) {
            place.report(Kind.ORDER, "the emergency period ends on or after struck-on, the transition period later");
        }
    }

    private static Optional<Disaster.Period> period(String field, YamlFields row) {
        return row.required(field, PERIOD_ALLOWED)
                .flatMap(yaml -> yaml.fields(PERIOD_ALLOWED))
                .flatMap(DisasterSection::period);
    }

    private static Optional<Disaster.Period> period(YamlFields fields) {
        fields.allowOnly(PERIOD);
        Optional<LocalDate> until = fields.required("until", ValidityReader.DAY).flatMap(ValidityReader::day);
        Optional<Money> perHead = fields.required("per-head", AMOUNT.allowed()).flatMap(AMOUNT::read);
        Optional<Disaster.Per> per = fields.required("per", PER.allowed()).flatMap(PER::read);
        Optional<Set<DisasterLoss.Kind>> losses =
                fields.required("losses", LOSSES.allowed()).flatMap(LOSSES::read);
        return until.isEmpty() || perHead.isEmpty() || per.isEmpty() || losses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disaster.Period(until.get(), perHead.get(), per.get(), losses.get()));
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> period = PackSchema.object(
                Map.of(
                        "until", PackSchema.DAY,
                        "per-head", AMOUNT.schema(),
                        "per", PER.schema(),
                        "losses", LOSSES.schema()),
                PERIOD);
        return Map.of(
                "name",
                PackSchema.texts(),
                "region",
                PackSchema.REGION,
                "struck-on",
                PackSchema.DAY,
                "emergency",
                period,
                "transition",
                period);
    }

    @Override
    List<String> required() {
        return FIELDS;
    }
}
