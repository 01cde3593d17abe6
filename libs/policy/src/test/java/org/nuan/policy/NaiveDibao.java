package org.nuan.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/**
 * The minimum living guarantee, written down a second time, on purpose without any of the library's parts: plain fractions
 * of yuan, no packs, no rules. What the places share is here; each place adds what it pays.
 */
abstract class NaiveDibao {

    private static final Set<Unknown.Kind> MATTERING = EnumSet.of(
            Unknown.Kind.INCOME,
            Unknown.Kind.FINANCIAL_ASSETS,
            Unknown.Kind.VEHICLES,
            Unknown.Kind.HOMES,
            Unknown.Kind.COMPANIES,
            Unknown.Kind.MACHINES,
            Unknown.Kind.LARGE_EXPENSES);

    private final Situation situation;
    private final LocalDate day;
    private final BigDecimal standard;
    private final BigDecimal costOfWork;
    private final boolean supportCounts;

    /**
     * A household in a place.
     *
     * @param standard per head
     * @param costOfWork deducted from a member's wage, as far as it goes
     * @param supportCounts whether people outside the household may owe support
     */
    NaiveDibao(Situation situation, String standard, String costOfWork, boolean supportCounts) {
        this.situation = situation;
        this.day = situation.benefitMonth().firstDay();
        this.standard = new BigDecimal(standard);
        this.costOfWork = new BigDecimal(costOfWork);
        this.supportCounts = supportCounts;
    }

    /** {@code open}, or the amount in yuan; 0.00 if not entitled. */
    String amount() {
        Set<String> in = new HashSet<>();
        List<Member> people = new ArrayList<>();
        for (Member member : situation.members()) {
            if (belongs(member)) {
                in.add(member.id());
                people.add(member);
            }
        }
        BigDecimal n = BigDecimal.valueOf(people.size());
        BigDecimal income = income(in);
        boolean poor = income.compareTo(standard.multiply(n)) < 0;
        BigDecimal assets = owned(in, PropertyKind.FINANCIAL_ASSETS, Set.of());
        boolean modest = assets.compareTo(standard.multiply(n).multiply(BigDecimal.valueOf(36))) <= 0
                && owned(in, PropertyKind.VEHICLE, Set.of(Property.Use.LIVELIHOOD, Property.Use.DISABILITY))
                                .signum()
                        == 0
                && owned(in, PropertyKind.HOME, Set.of()).compareTo(BigDecimal.TWO) <= 0
                && owned(in, PropertyKind.COMPANY, Set.of(Property.Use.DORMANT)).signum() == 0;
        if (people.isEmpty() || !poor || !modest) {
            return "0.00";
        }
        for (Unknown unknown : situation.unknowns()) {
            boolean matters =
                    MATTERING.contains(unknown.kind()) || (supportCounts && unknown.kind() == Unknown.Kind.OBLIGORS);
            if (in.contains(unknown.memberId()) && matters) {
                return "open";
            }
        }
        return paid(people, income).toPlainString();
    }

    /** For people who are entitled, with the income of all of them. */
    abstract BigDecimal paid(List<Member> people, BigDecimal income);

    final long age(Member person) {
        return person.birthDate().isAfter(day) ? 0 : ChronoUnit.YEARS.between(person.birthDate(), day);
    }

    private boolean belongs(Member member) {
        if (EnumSet.of(
                                Absence.IMPRISONED,
                                Absence.COMPULSORY_DRUG_ISOLATION,
                                Absence.RELIGIOUS_THREE_YEARS,
                                Absence.DECLARED_MISSING)
                        .contains(member.absence())
                || member.is(Attribute.TEKUN)) {
            return false;
        }
        boolean nearest = member.relation() == Relation.APPLICANT || member.relation() == Relation.SPOUSE;
        boolean dependent = member.relation() == Relation.CHILD
                && (member.birthDate().plusYears(18).isAfter(day)
                        || member.schooling() != Schooling.NONE
                        || member.is(Attribute.DEPENDENT_ADULT));
        boolean other = member.relation() != Relation.OTHER && !member.is(Attribute.LIVES_ELSEWHERE);
        return nearest || dependent || other;
    }

    private BigDecimal income(Set<String> in) {
        Set<IncomeType> excluded = EnumSet.of(
                IncomeType.PREFERENTIAL_PENSION,
                IncomeType.FAMILY_PLANNING_REWARD,
                IncomeType.SCHOLARSHIP,
                IncomeType.BRAVERY_REWARD,
                IncomeType.GOVERNMENT_ASSISTANCE,
                IncomeType.CENTRAL_BASIC_PENSION);
        Map<String, Map<String, BigDecimal>> slots = new HashMap<>();
        for (Income income : situation.incomes()) {
            if (in.contains(income.memberId()) && !excluded.contains(income.type())) {
                String source = income.provenance() instanceof Provenance.Verified(String id) ? id : "declared";
                slots.computeIfAbsent(income.memberId() + income.type(), key -> new HashMap<>())
                        .merge(source, BigDecimal.valueOf(income.monthly().fen(), 2), BigDecimal::add);
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Map<String, BigDecimal>> slot : slots.entrySet()) {
            Map<String, BigDecimal> bySource = slot.getValue();
            if (bySource.size() > 1) {
                bySource.remove("declared");
            }
            BigDecimal much = bySource.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            sum = sum.add(slot.getKey().endsWith("WAGE") ? much.subtract(costOfWork.min(much)) : much);
        }
        return sum;
    }

    private BigDecimal owned(Set<String> in, PropertyKind kind, Set<Property.Use> exempt) {
        Set<String> verified = new HashSet<>();
        for (Property property : situation.properties()) {
            if (property.kind() == kind && property.provenance().isVerified()) {
                verified.add(property.memberId());
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Property property : situation.properties()) {
            boolean believed = property.provenance().isVerified() || !verified.contains(property.memberId());
            boolean matters = !exempt.contains(property.use());
            if (property.kind() == kind && in.contains(property.memberId()) && believed && matters) {
                sum = sum.add(BigDecimal.valueOf(property.amount().fen(), 2)).add(BigDecimal.valueOf(property.count()));
            }
        }
        return sum;
    }
}
