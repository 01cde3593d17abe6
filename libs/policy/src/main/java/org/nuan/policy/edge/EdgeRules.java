package org.nuan.policy.edge;

import static org.nuan.policy.rule.Rule.not;
import static org.nuan.policy.rule.Rule.rule;

import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.dibao.Dibao;
import org.nuan.policy.household.HouseholdRules;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.PropertyKeys;
import org.nuan.policy.means.PropertyRules;
import org.nuan.policy.pack.Circumstance;
import org.nuan.policy.pack.EdgeParameters;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;

/** Questions about the edge of the minimum living guarantee (民发〔2021〕57号 第八条: above it, up to a multiple). */
public final class EdgeRules {

    private static final String ARTICLE = "民发〔2021〕57号 第八条";

    /** The limits of property, with those of the edge in their place. */
    public static final Rule<CaseFile> PROPERTY =
            PropertyRules.acceptable(PropertyKeys.COMMON.withAssetMonths(EdgeParameters.ASSET_MONTHS));

    /** Whether the income per head is within the multiple of the edge and the property acceptable. */
    public static final Rule<CaseFile> WITHIN_LIMITS = rule(
                    "edge-income",
                    ARTICLE,
                    "Is the income per head within the multiple of the standard?",
                    EdgeRules::incomeWithinMultiple)
            .and(PROPERTY)
            .named("edge-limits", ARTICLE, "Is the household within the limits of the edge?");

    /** The whole question. */
    static final Rule<CaseFile> AT_THE_EDGE = HouseholdRules.SOMEBODY_COUNTS
            .about(CaseFile::household)
            .and(not(Dibao.ENTITLED))
            .and(WITHIN_LIMITS)
            .and(rule(
                    "edge-circumstance",
                    ARTICLE,
                    "Is a member in a circumstance that the place asks for?",
                    EdgeRules::circumstance))
            .named("edge", ARTICLE, "Is the household at the edge of the minimum living guarantee?");

    private EdgeRules() {}

    private static Finding incomeWithinMultiple(CaseFile it) {
        boolean included = it.terms().value(EdgeParameters.LIMIT_INCLUDED);
        Fact source = IncomeRules.source(it.terms().at(EdgeParameters.PERCENT));
        return incomeWithin(it, it.terms().value(EdgeParameters.PERCENT), included, source);
    }

    /**
     * Whether the income per head is within a multiple of the standard.
     *
     * @param percent of the standard
     * @param included whether an income exactly there is within
     */
    public static Finding incomeWithin(CaseFile it, int percent, boolean included, Fact source) {
        Money limit = it.standardOfAll().times(percent);
        int compared = it.income().times(100).compareTo(limit);
        boolean within = compared < 0 || (included && compared == 0);
        List<String> open = IncomeRules.open(it);
        Fact[] facts = {
            Fact.of("income", it.income()),
            Fact.of("persons", it.persons()),
            Fact.of("incomePerHead", it.incomePerHead()),
            Fact.of("standard", it.standard()),
            Fact.of("percent", percent),
            source
        };
        return within && !open.isEmpty()
                ? Finding.open(EdgeReason.INCOME_OF_EDGE_UNKNOWN, open, facts)
                : Finding.of(within, EdgeReason.INCOME_WITHIN_MULTIPLE, EdgeReason.INCOME_ABOVE_MULTIPLE, facts);
    }

    private static Finding circumstance(CaseFile it) {
        Fact source = IncomeRules.source(it.terms().at(EdgeParameters.NEEDS_CIRCUMSTANCE));
        if (!it.terms().value(EdgeParameters.NEEDS_CIRCUMSTANCE)) {
            return Finding.of(true, EdgeReason.NO_CIRCUMSTANCE_NEEDED, EdgeReason.IN_NO_CIRCUMSTANCE, source);
        }
        for (Circumstance circumstance : it.terms().entries(Sections.EDGE_CIRCUMSTANCES)) {
            if (isFound(circumstance, it)) {
                Fact zh = Fact.of("circumstanceZh", circumstance.name().zh());
                Fact en = Fact.of("circumstanceEn", circumstance.name().en());
                return Finding.of(true, EdgeReason.IN_A_CIRCUMSTANCE, EdgeReason.IN_NO_CIRCUMSTANCE, zh, en, source);
            }
        }
        return Finding.of(false, EdgeReason.IN_A_CIRCUMSTANCE, EdgeReason.IN_NO_CIRCUMSTANCE, source);
    }

    private static boolean isFound(Circumstance circumstance, CaseFile it) {
        for (MemberUse use : it.household().members()) {
            if (use.counts()
                    && circumstance.when().holdFor(use.member(), it.situation().ageDay())) {
                return true;
            }
        }
        return false;
    }
}
