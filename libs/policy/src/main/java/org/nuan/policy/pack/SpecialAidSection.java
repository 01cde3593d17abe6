package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.SpecialAid.Field;

/** Reads the special aid that the rungs open. */
final class SpecialAidSection extends Section<SpecialAid> {

    private static final ParameterType<Field> FIELD = new ParameterType.OneOf<>(Field.class);
    private static final ParameterType<Set<Rung>> RUNGS = new ParameterType.SetOf<>(Rung.class);
    private static final ParameterType<Integer> PERCENT = new ParameterType.Count(1, 100);
    private static final ParameterType<Money> AMOUNT = new ParameterType.Amount();

    SpecialAidSection() {
        super(
                "special-aids",
                List.of(
                        "field",
                        "department",
                        "text",
                        "rungs",
                        "percent",
                        "threshold",
                        "amount",
                        "monthly-value",
                        "when"));
    }

    @Override
    Optional<SpecialAid> read(String id, YamlFields row, Validity validity) {
        Optional<Field> field = row.required("field", FIELD.allowed()).flatMap(FIELD::read);
        Optional<Texts> department = row.required("department", "zh and en").flatMap(PackReader::texts);
        Optional<Texts> text = row.required("text", "zh and en").flatMap(PackReader::texts);
        Optional<Set<Rung>> rungs = row.required("rungs", RUNGS.allowed()).flatMap(RUNGS::read);
        Conditions when = row.optional("when").flatMap(ConditionReader::read).orElse(Conditions.EVERYBODY);
        if (field.isEmpty() || department.isEmpty() || text.isEmpty() || rungs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SpecialAid(
                id,
                field.get(),
                department.get(),
                text.get(),
                rungs.get(),
                row.optional("percent").flatMap(PERCENT::read).orElse(0),
                row.optional("threshold").flatMap(PERCENT::read).orElse(0),
                row.optional("amount").flatMap(AMOUNT::read).orElse(Money.ZERO),
                row.optional("monthly-value").flatMap(AMOUNT::read).orElse(Money.ZERO),
                when,
                validity));
    }

    @Override
    Map<String, Object> schema() {
        return Map.of(
                "field", FIELD.schema(),
                "department", PackSchema.texts(),
                "text", PackSchema.texts(),
                "rungs", RUNGS.schema(),
                "percent", PERCENT.schema(),
                "threshold", PERCENT.schema(),
                "amount", AMOUNT.schema(),
                "monthly-value", AMOUNT.schema(),
                "when", ConditionReader.schema());
    }

    @Override
    List<String> required() {
        return List.of("field", "department", "text", "rungs");
    }
}
