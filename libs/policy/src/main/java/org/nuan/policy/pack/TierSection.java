package org.nuan.policy.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Residence;

/** Reads the tiers of difficulty. */
final class TierSection extends Section<Tier> {

    /** Of the standard: nobody with more is entitled. */
    static final int ALL_INCOMES = 100;

    private static final ParameterType<Set<Residence>> RESIDENCE = new ParameterType.SetOf<>(Residence.class);
    private static final ParameterType<Money> AMOUNT = new ParameterType.Amount();
    private static final ParameterType<Integer> PERCENT = new ParameterType.Count(0, ALL_INCOMES);
    private static final ParameterType<Tier.Asked> ASKED = new ParameterType.OneOf<>(Tier.Asked.class);

    TierSection() {
        super("tiers", List.of("name", "residence", "amount", "most-income-percent", "asked", "when"));
    }

    @Override
    Optional<Tier> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Money> amount = row.required("amount", AMOUNT.allowed()).flatMap(AMOUNT::read);
        Set<Residence> residence =
                row.optional("residence").flatMap(RESIDENCE::read).orElse(EnumSet.allOf(Residence.class));
        int percent = row.optional("most-income-percent").flatMap(PERCENT::read).orElse(ALL_INCOMES);
        Tier.Asked asked = row.optional("asked").flatMap(ASKED::read).orElse(Tier.Asked.MEMBER);
        Conditions when = row.optional("when").flatMap(ConditionReader::read).orElse(Conditions.EVERYBODY);
        return name.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tier(id, name.get(), residence, amount.get(), percent, asked, when, validity));
    }

    @Override
    Map<String, Object> schema() {
        return Map.of(
                "name", PackSchema.texts(),
                "residence", RESIDENCE.schema(),
                "amount", AMOUNT.schema(),
                "most-income-percent", PERCENT.schema(),
                "asked", ASKED.schema(),
                "when", ConditionReader.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "amount");
    }
}
