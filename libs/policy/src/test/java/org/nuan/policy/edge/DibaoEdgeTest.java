package org.nuan.policy.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.means.MeansReason;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Unknown;

/** The edge, on a standard of 1,000. */
class DibaoEdgeTest {

    private static final PackFixtures EDGE =
            PackFixtures.demonstration().schemes("DIBAO", "DIBAO_EDGE").standard("1000");
    private static final Member ADULT = Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT);

    private static Decision decide(Pack pack, String income, Member member, List<Property> owned, Unknown... open) {
        var wage = new Income("m1", IncomeType.WAGE, Money.parseYuan(income), Provenance.declared());
        return PolicyEngine.decide(
                Households.of(List.of(member), List.of(wage), owned, List.of(open)), pack, Scheme.DIBAO_EDGE);
    }

    @ParameterizedTest(name = "{0} % of the standard, limit included {1}: income {2} -> {3}")
    @CsvSource({
        "150, false, 999.99, NOT_ENTITLED",
        "150, false, 1000, ENTITLED",
        "150, false, 1499.99, ENTITLED",
        "150, false, 1500, NOT_ENTITLED",
        "150, true, 1500, ENTITLED",
        "200, true, 2000, ENTITLED",
        "200, true, 2000.01, NOT_ENTITLED",
        "200, false, 2000, NOT_ENTITLED"
    })
    void fromTheStandardUpToTheMultiple(int percent, boolean included, String income, DecisionOutcome outcome) {
        Pack pack = EDGE.set("edge.percent-of-standard", "" + percent)
                .set("edge.limit-included", "" + included)
                .pack();
        Decision decision = decide(pack, income, ADULT, List.of());
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.total()).as("a category without money").isEqualTo(Money.ZERO);
    }

    @Test
    void whoIsKeptFromTheGuaranteeByPropertyMayBeAtTheEdge() {
        Pack pack = EDGE.set("property.financial-assets-months-of-standard", "12")
                .set("edge.financial-assets-months-of-standard", "24")
                .pack();
        Provenance bank = Provenance.verified("bank-01");
        assertThat(decide(pack, "500", ADULT, List.of(Property.assets("m1", Money.ofYuan(12_001), bank)))
                        .outcome())
                .isEqualTo(DecisionOutcome.ENTITLED);
        Decision richer = decide(pack, "500", ADULT, List.of(Property.assets("m1", Money.ofYuan(24_001), bank)));
        assertThat(richer.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(richer.reasons()).contains(MeansReason.ASSETS_ABOVE_LIMIT);
    }

    @Test
    void aCircumstanceWhereThePlaceAsksForOne() {
        Pack pack = EDGE.set("edge.needs-circumstance", "true").pack();
        Decision none = decide(pack, "1200", ADULT, List.of());
        assertThat(none.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(none.reasons()).containsExactly(EdgeReason.IN_NO_CIRCUMSTANCE);
        Decision ill = decide(pack, "1200", ADULT.with(Attribute.SERIOUS_ILLNESS), List.of());
        assertThat(ill.reasons()).contains(EdgeReason.IN_A_CIRCUMSTANCE);
        assertThat(ill.isEntitled()).isTrue();
    }

    @Test
    void anOpenIncomeMattersOnlyWhereItCouldDecide() {
        Unknown open = new Unknown("m1", Unknown.Kind.INCOME);
        Decision low = decide(EDGE.pack(), "1200", ADULT, List.of(), open);
        assertThat(low.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(low.missingFacts()).containsExactly("m1/INCOME");
        assertThat(decide(EDGE.pack(), "2001", ADULT, List.of(), open).outcome())
                .isEqualTo(DecisionOutcome.NOT_ENTITLED);
    }

    @Test
    void theTreeReadsLikeTheLaw() {
        assertThat(EdgeRules.AT_THE_EDGE).isInstanceOf(Rule.All.class);
        assertThat(((Rule.All<?>) EdgeRules.AT_THE_EDGE).parts())
                .extracting(Rule::id)
                .containsExactly("household", "not dibao", "edge-limits", "edge-circumstance");
        assertThat(((Rule.All<?>) EdgeRules.WITHIN_LIMITS).parts())
                .extracting(Rule::id)
                .containsExactly("edge-income", "property");
    }
}
