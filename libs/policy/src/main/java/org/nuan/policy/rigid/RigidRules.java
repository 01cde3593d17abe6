package org.nuan.policy.rigid;

import static org.nuan.policy.rule.Rule.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.household.HouseholdRules;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.PropertyKeys;
import org.nuan.policy.means.PropertyRules;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.PropertyParameters;
import org.nuan.policy.pack.RigidParameters;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Unknown;

/** Questions about hardship by rigid expenditure (刚性支出困难家庭认定办法). */
final class RigidRules {

    private static final String MEASURES = "刚性支出困难家庭认定办法";
    private static final Set<Rung> HIGHER = EnumSet.of(Rung.DIBAO, Rung.DIBAO_EDGE);

    /** The whole question. */
    static final Rule<RigidCase> IN_HARDSHIP = HouseholdRules.SOMEBODY_COUNTS
            .about((RigidCase it) -> it.file().household())
            .and(rule("rigid-rung", MEASURES, "Is the household in no higher category?", RigidRules::noHigherCategory))
            .and(rule("rigid-valid", MEASURES, "Does the finding hold in the month?", RigidRules::holds))
            .and(rule(
                    "rigid-income",
                    MEASURES,
                    "Is the yearly income per head below last year's local disposable income?",
                    RigidRules::incomeBelowLimit))
            .and(rule(
                    "rigid-expenditure",
                    MEASURES,
                    "Does rigid expenditure take more of the income than the place holds bearable?",
                    RigidRules::expenditureTooHigh))
            .and(property().about(RigidCase::file))
            .named("rigid", MEASURES, "Is the household in hardship by rigid expenditure?");

    private RigidRules() {}

    /** The common limits with those of this category in their place; a vehicle bars by its value. */
    private static Rule<CaseFile> property() {
        PropertyKeys keys = PropertyKeys.COMMON
                .withAssetMonths(RigidParameters.ASSET_MONTHS)
                .withMostHomes(RigidParameters.MOST_HOMES)
                .withVehicleBars(RigidParameters.VEHICLE_BARS)
                .with(PropertyParameters.VEHICLE_VALUE, RigidParameters.VEHICLE_VALUE);
        return PropertyRules.acceptable(keys)
                .named("rigid-property", MEASURES, "Is the property within the limits of this category?");
    }

    private static Finding noHigherCategory(RigidCase it) {
        Fact rung = Fact.of("rung", it.rungs().household().name());
        if (HIGHER.contains(it.rungs().household())) {
            return Finding.of(false, RigidReason.NO_HIGHER_CATEGORY, RigidReason.IN_HIGHER_CATEGORY, rung);
        }
        List<String> open = it.rungs().openFor(HIGHER);
        return open.isEmpty()
                ? Finding.of(true, RigidReason.NO_HIGHER_CATEGORY, RigidReason.IN_HIGHER_CATEGORY, rung)
                : Finding.open(RigidReason.HIGHER_CATEGORY_OPEN, open, rung);
    }

    private static Finding holds(RigidCase it) {
        Parameter<Integer> months = it.file().terms().at(RigidParameters.VALID_MONTHS);
        BenefitMonth applied = BenefitMonth.containing(it.file().situation().applicationDate());
        BenefitMonth last = applied.plus(months.value());
        return Finding.of(
                !it.file().terms().month().isAfter(last),
                RigidReason.FINDING_HOLDS,
                RigidReason.FINDING_HAS_EXPIRED,
                Fact.of("last", last.toString()),
                IncomeRules.source(months));
    }

    private static Finding incomeBelowLimit(RigidCase it) {
        Parameter<Money> limit = limit(it.file().terms());
        int persons = it.file().persons();
        Money yearly = it.file().means().countedIncome().times(12);
        boolean below = yearly.isLessThan(limit.value().times(persons));
        List<String> open = IncomeRules.open(it.file());
        Fact[] facts = {
            Fact.of("yearlyIncome", yearly),
            Fact.of("persons", persons),
            Fact.of("limit", limit.value()),
            IncomeRules.source(limit)
        };
        return below && !open.isEmpty()
                ? Finding.open(RigidReason.YEARLY_INCOME_UNKNOWN, open, facts)
                : Finding.of(
                        below, RigidReason.YEARLY_INCOME_BELOW_LIMIT, RigidReason.YEARLY_INCOME_NOT_BELOW_LIMIT, facts);
    }

    private static Parameter<Money> limit(Terms terms) {
        boolean urban = terms.residence() == Residence.URBAN;
        return terms.at(urban ? RigidParameters.INCOME_LIMIT_URBAN : RigidParameters.INCOME_LIMIT_RURAL);
    }

    /** More income could make it bearable, more expenditure too high; what is known is a lower bound of each. */
    private static Finding expenditureTooHigh(RigidCase it) {
        boolean reachedSuffices = it.file().terms().value(RigidParameters.RATIO_REACHED);
        int compared = it.expenditure().times(100).compareTo(it.income().times(it.ratio()));
        boolean tooHigh = it.expenditure().isPositive() && (compared > 0 || (compared == 0 && reachedSuffices));
        List<String> open = tooHigh ? IncomeRules.open(it.file()) : it.file().open(Unknown.Kind.OUTLAYS);
        Fact[] facts = {
            Fact.of("expenditure", it.expenditure()),
            Fact.of("income", it.income()),
            Fact.of("percent", it.ratio()),
            Fact.of("months", it.months()),
            IncomeRules.source(it.file().terms().at(RigidParameters.RATIO))
        };
        return open.isEmpty()
                ? Finding.of(tooHigh, RigidReason.EXPENDITURE_TOO_HIGH, RigidReason.EXPENDITURE_BEARABLE, facts)
                : Finding.open(RigidReason.EXPENDITURE_UNKNOWN, open, facts);
    }
}
