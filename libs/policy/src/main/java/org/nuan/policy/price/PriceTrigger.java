package org.nuan.policy.price;

import static org.nuan.policy.rule.Rule.rule;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.PriceIndex;
import org.nuan.policy.pack.PriceParameters;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.rule.Rule;

/** Whether prices have risen so much that the subsidy is paid: by one month's index alone, all prices or food. */
final class PriceTrigger {

    private static final String MEASURES = "发改价格〔2021〕1553号";

    private static final Rule<CaseFile> CONSUMER = rule(
            "price-consumer",
            MEASURES,
            "Did consumer prices rise by as much as the trigger?",
            it -> compare(
                    it,
                    PriceParameters.TRIGGER_CONSUMER,
                    PriceIndex::consumer,
                    PriceReason.CONSUMER_PRICES_REACH_TRIGGER,
                    PriceReason.CONSUMER_PRICES_BELOW_TRIGGER));

    private static final Rule<CaseFile> FOOD = rule(
            "price-food",
            MEASURES,
            "Did food prices rise by as much as the trigger?",
            it -> compare(
                    it,
                    PriceParameters.TRIGGER_FOOD,
                    PriceIndex::food,
                    PriceReason.FOOD_PRICES_REACH_TRIGGER,
                    PriceReason.FOOD_PRICES_BELOW_TRIGGER));

    static final Rule<CaseFile> REACHED =
            CONSUMER.or(FOOD).named("price-trigger", MEASURES, "Have prices risen so much that the subsidy is paid?");

    private PriceTrigger() {}

    /** The index that payment in the month of the case looks at. */
    static Optional<PriceIndex> index(CaseFile it) {
        BenefitMonth month = month(it);
        for (PriceIndex index : it.terms().entries(Sections.PRICE_INDICES)) {
            if (index.month().equals(month)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static BenefitMonth month(CaseFile it) {
        return it.terms().month().plus(-it.terms().value(PriceParameters.INDEX_LAG));
    }

    private static Finding compare(
            CaseFile it, ParameterKey<Integer> key, ToIntFunction<PriceIndex> rise, Reason reached, Reason below) {
        Parameter<Integer> trigger = it.terms().at(key);
        Fact least = new Fact("trigger", trigger.inTrace());
        Fact month = Fact.of("month", month(it).toString());
        Fact source = IncomeRules.source(trigger);
        Optional<PriceIndex> index = index(it);
        if (index.isEmpty()) {
            return Finding.of(false, reached, PriceReason.PRICE_INDEX_NOT_PUBLISHED, month, least, source);
        }
        int found = rise.applyAsInt(index.get());
        Fact shown = Fact.of("rise", PriceAmount.percent(found));
        return Finding.of(found >= trigger.value(), reached, below, month, shown, least, source);
    }
}
