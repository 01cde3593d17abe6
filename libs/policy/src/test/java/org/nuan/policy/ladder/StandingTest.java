package org.nuan.policy.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Unknown;

/** The whole of a household's standing. */
class StandingTest {

    private static final Pack DIBAO_ONLY =
            PackFixtures.demonstration().schemes("DIBAO").pack();
    private static final Member FATHER = Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT);
    private static final Member MOTHER = Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE);

    private static Standing standing(List<Member> members, long wage, Unknown... unknowns) {
        var income = new Income("m1", IncomeType.WAGE, Money.ofYuan(wage), Provenance.declared());
        return PolicyEngine.decideAll(
                Households.of(members, List.of(income), List.of(), List.of(unknowns)), DIBAO_ONLY);
    }

    @Test
    void everybodyWhoCountsIsOnTheHouseholdsRung() {
        Standing standing = standing(List.of(FATHER, MOTHER.away(Absence.IMPRISONED)), 500);
        assertThat(standing.household()).isEqualTo(Rung.DIBAO);
        assertThat(standing.rungs()).isEqualTo(Map.of("m1", Rung.DIBAO));
        assertThat(standing.monthlyTotal())
                .isEqualTo(standing.under(Scheme.DIBAO).orElseThrow().total())
                .isEqualTo(Money.ofYuan(530));
        assertThat(standing.oneOffTotal()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoIsAboveEveryBarIsOnNoRung() {
        Standing standing = standing(List.of(FATHER, MOTHER), 20_000);
        assertThat(standing.household()).isEqualTo(Rung.NONE);
        assertThat(standing.rungs()).isEmpty();
        assertThat(standing.missingFacts()).isEmpty();
    }

    @Test
    void whatWouldDecideIsListedByScheme() {
        Standing standing = standing(List.of(FATHER, MOTHER), 500, new Unknown("m2", Unknown.Kind.INCOME));
        assertThat(standing.rungs()).isEmpty();
        assertThat(standing.missingFacts()).isEqualTo(Map.of(Scheme.DIBAO, List.of("m2/INCOME")));
    }

    @Test
    void itIsStoredAsPlainData() {
        Map<String, Object> stored = standing(List.of(FATHER), 500).toMap();
        assertThat(stored)
                .containsEntry("household", "DIBAO")
                .containsEntry("rungs", Map.of("m1", "DIBAO"))
                .containsEntry("monthlyTotalFen", 53_000L)
                .containsEntry("oneOffTotalFen", 0L);
        assertThat(stored.get("decisions"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .satisfies(decision -> assertThat(decision.get("pay")).isEqualTo("MONTHLY"));
    }
}
