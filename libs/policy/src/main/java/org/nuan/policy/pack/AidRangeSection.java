package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.situation.Hardship;

/** Reads how much temporary aid is given for which cause. */
final class AidRangeSection extends Section<AidRange> {

    private static final List<String> FIELDS = List.of("name", "causes", "per", "measure", "bands");
    private static final List<String> BAND = List.of("self-paid-from", "least", "most");
    private static final String BANDS =
            "a list of {self-paid-from: yuan, least: number, most: number}, lowest first, the first from 0";
    private static final ParameterType<Set<Hardship.Cause>> CAUSES = new ParameterType.SetOf<>(Hardship.Cause.class);
    private static final ParameterType<AidRange.Per> PER = new ParameterType.OneOf<>(AidRange.Per.class);
    private static final ParameterType<AidRange.Measure> MEASURE = new ParameterType.OneOf<>(AidRange.Measure.class);
    private static final ParameterType<Money> AMOUNT = new ParameterType.Amount();
    private static final ParameterType<Integer> NUMBER = new ParameterType.Count(0, 1_000_000);

    AidRangeSection() {
        super("temporary-aids", FIELDS);
    }

    @Override
    Optional<AidRange> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Set<Hardship.Cause>> causes =
                row.required("causes", CAUSES.allowed()).flatMap(CAUSES::read);
        Optional<AidRange.Per> per = row.required("per", PER.allowed()).flatMap(PER::read);
        Optional<AidRange.Measure> measure =
                row.required("measure", MEASURE.allowed()).flatMap(MEASURE::read);
        Optional<List<AidRange.Band>> bands = row.required("bands", BANDS).flatMap(AidRangeSection::bands);
        return name.isEmpty() || causes.isEmpty() || per.isEmpty() || measure.isEmpty() || bands.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AidRange(id, name.get(), causes.get(), per.get(), measure.get(), bands.get(), validity));
    }

    private static Optional<List<AidRange.Band>> bands(YamlValue yaml) {
        List<AidRange.Band> bands = new ArrayList<>();
        for (YamlValue item : yaml.items(BANDS).orElse(List.of())) {
            item.fields(BANDS).flatMap(AidRangeSection::band).ifPresent(band -> add(band, bands, item));
        }
        return bands.isEmpty() || !bands.getFirst().selfPaidFrom().isZero()
                ? yaml.fail(Kind.ORDER, BANDS)
                : Optional.of(List.copyOf(bands));
    }

    private static void add(AidRange.Band band, List<AidRange.Band> bands, YamlValue place) {
        if (band.least() > band.most()) {
            place.report(Kind.ORDER, "least is more than most");
        }
        if (!bands.isEmpty() && band.selfPaidFrom().compareTo(bands.getLast().selfPaidFrom()) <= 0) {
            place.report(Kind.ORDER, "the bands stand lowest first");
        }
        bands.add(band);
    }

    private static Optional<AidRange.Band> band(YamlFields fields) {
        fields.allowOnly(BAND);
        Optional<Money> from =
                fields.required("self-paid-from", AMOUNT.allowed()).flatMap(AMOUNT::read);
        Optional<Integer> least = fields.required("least", NUMBER.allowed()).flatMap(NUMBER::read);
        Optional<Integer> most = fields.required("most", NUMBER.allowed()).flatMap(NUMBER::read);
        return from.isEmpty() || least.isEmpty() || most.isEmpty()
                ? Optional.empty()
                : Optional.of(new AidRange.Band(from.get(), least.get(), most.get()));
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> band = PackSchema.object(
                Map.of("self-paid-from", AMOUNT.schema(), "least", NUMBER.schema(), "most", NUMBER.schema()), BAND);
        return Map.of(
                "name", PackSchema.texts(),
                "causes", CAUSES.schema(),
                "per", PER.schema(),
                "measure", MEASURE.schema(),
                "bands", Map.of("type", "array", "items", band, "minItems", 1));
    }

    @Override
    List<String> required() {
        return FIELDS;
    }
}
