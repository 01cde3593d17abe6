package org.nuan.policy.means;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Receipt;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Situation;

/** Counted income of random households, against the same rules written down a second time in plain fractions of yuan. */
class CountedIncomeAgreementTest {

    private static final Pack PACK = PackFixtures.demonstration()
            .set("income.look-back-months-urban", "6")
            .set("income.employment-cost-basis", "STANDARD")
            .set("income.employment-cost-percent", "30")
            .pack();
    private static final BigDecimal STANDARD = new BigDecimal("1030");
    private static final List<Provenance> SOURCES =
            List.of(Provenance.declared(), Provenance.verified("tax"), Provenance.verified("bank-01"));
    private static final List<IncomeType> TYPES =
            List.of(IncomeType.WAGE, IncomeType.BUSINESS, IncomeType.SUPPORT_FEE, IncomeType.SCHOLARSHIP);
    private static final List<Member> COUPLE = List.of(
            Member.of("m1", LocalDate.of(1960, 1, 1), Relation.APPLICANT),
            Member.of("m2", LocalDate.of(1961, 1, 1), Relation.SPOUSE));

    private final List<Income> incomes = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Obligor> obligors = new ArrayList<>();

    private void fill(Random random) {
        incomes.clear();
        receipts.clear();
        obligors.clear();
        for (int i = random.nextInt(5); i > 0; i--) {
            incomes.add(new Income(who(random), one(TYPES, random), much(random, 200_000), one(SOURCES, random)));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            BenefitMonth month = BenefitMonth.of(2023, 3).plus(-random.nextInt(10));
            receipts.add(
                    new Receipt(who(random), one(TYPES, random), month, much(random, 900_000), one(SOURCES, random)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int persons = 1 + random.nextInt(4);
            obligors.add(new Obligor(
                    "o" + i,
                    who(random),
                    40,
                    Disability.NONE,
                    random.nextInt(5) == 0 ? Set.of(Obligor.Standing.DIBAO) : Set.of(),
                    much(random, 900_000),
                    persons,
                    1 + random.nextInt(3),
                    true,
                    one(SOURCES, random)));
        }
    }

    private static String who(Random random) {
        return "m" + (1 + random.nextInt(2));
    }

    private static Money much(Random random, long mostFen) {
        return Money.ofFen(random.nextLong(mostFen));
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Situation household() {
        return Households.of(COUPLE, incomes, List.of(), List.of())
                .with(Particulars.NONE.withReceipts(receipts).withObligors(obligors));
    }

    @Property
    void agreesWithPlainFractions(@ForAll long seed) {
        fill(new Random(seed));
        CaseFile file = CaseFile.of(household(), PACK);
        BigDecimal wages = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        for (Member member : COUPLE) {
            BigDecimal wage = received(member.id(), IncomeType.WAGE);
            BigDecimal support = received(member.id(), IncomeType.SUPPORT_FEE).max(owed(member.id()));
            wages = wages.add(
                    wage.subtract(STANDARD.multiply(new BigDecimal("0.3"))).max(BigDecimal.ZERO));
            others = others.add(support).add(received(member.id(), IncomeType.BUSINESS));
        }
        assertThat(new BigDecimal(file.income().toYuan())).isEqualByComparingTo(wages.add(others));
    }

    private BigDecimal received(String member, IncomeType type) {
        Map<Provenance, BigDecimal> bySource = new HashMap<>();
        for (Income income : incomes) {
            if (income.memberId().equals(member) && income.type() == type) {
                bySource.merge(
                        income.provenance(), new BigDecimal(income.monthly().toYuan()), BigDecimal::add);
            }
        }
        for (Provenance source : SOURCES) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean any = false;
            for (Receipt receipt : receipts) {
                if (receipt.memberId().equals(member)
                        && receipt.type() == type
                        && receipt.provenance().equals(source)) {
                    any = true;
                    String month = receipt.month().toString();
                    boolean inside = month.compareTo("2022-09") >= 0 && month.compareTo("2023-02") <= 0;
                    sum = inside ? sum.add(new BigDecimal(receipt.amount().toYuan())) : sum;
                }
            }
            if (any) {
                bySource.merge(source, sum.divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP), BigDecimal::add);
            }
        }
        if (bySource.size() > 1) {
            bySource.remove(Provenance.declared());
        }
        return bySource.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal owed(String member) {
        List<Obligor> own =
                obligors.stream().filter(one -> one.memberId().equals(member)).toList();
        BigDecimal share = new BigDecimal(own.size() >= 3 ? "0.4" : "0.5");
        BigDecimal sum = BigDecimal.ZERO;
        for (Obligor one : own) {
            BigDecimal persons = BigDecimal.valueOf(one.householdMembers());
            BigDecimal excess = new BigDecimal(one.householdIncome().toYuan()).subtract(STANDARD.multiply(persons));
            if (excess.signum() > 0 && one.standings().isEmpty()) {
                BigDecimal among = persons.multiply(BigDecimal.valueOf(one.supported()));
                sum = sum.add(excess.multiply(share).divide(among, 2, RoundingMode.HALF_UP));
            }
        }
        return sum;
    }

    @Property
    void theOrderOfItemsChangesNothing(@ForAll long seed) {
        fill(new Random(seed));
        Money before = CaseFile.of(household(), PACK).income();
        Collections.shuffle(incomes, new Random(seed));
        Collections.shuffle(receipts, new Random(seed));
        Collections.shuffle(obligors, new Random(seed));
        assertThat(CaseFile.of(household(), PACK).income()).isEqualTo(before);
    }

    @Property
    void moreOfAnythingNeverLowersTheIncome(@ForAll long seed, @ForAll @LongRange(min = 1, max = 500_000) long fen) {
        fill(new Random(seed));
        Money before = CaseFile.of(household(), PACK).income();
        Money more = Money.ofFen(fen);
        if (!receipts.isEmpty()) {
            receipts.add(receipts.getFirst());
            Receipt first = receipts.removeFirst();
            receipts.add(new Receipt(
                    first.memberId(),
                    first.type(),
                    first.month(),
                    first.amount().plus(more),
                    first.provenance()));
        }
        if (!incomes.isEmpty()) {
            Income first = incomes.removeFirst();
            incomes.add(
                    new Income(first.memberId(), first.type(), first.monthly().plus(more), first.provenance()));
        }
        assertThat(CaseFile.of(household(), PACK).income()).isGreaterThanOrEqualTo(before);
    }
}
