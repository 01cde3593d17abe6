package org.nuan.policy.dibao;

import static org.nuan.policy.rule.Rule.not;
import static org.nuan.policy.rule.Rule.rule;

import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Unknown;

/**
 * Who is entitled to the minimum living guarantee. What is open (a source has not answered) counts as a lower bound: it
 * leaves a question open only while more of it could change the answer.
 */
final class DibaoRules {

    private static final String MEASURES = "民发〔2021〕57号";

    private static final Rule<DibaoCase> HOUSEHOLD = rule(
            "dibao-household",
            MEASURES + " 第七条",
            "Does anybody count as a member of the household?",
            DibaoRules::somebodyCounts);

    private static final Rule<DibaoCase> INCOME = rule(
            "dibao-income",
            MEASURES + " 第十三条",
            "Is the income per head below the standard?",
            DibaoRules::incomeBelowStandard);

    private static final Rule<DibaoCase> ASSETS = rule(
            "dibao-assets",
            MEASURES,
            "Are the financial assets per head within the limit?",
            DibaoRules::assetsWithinLimit);

    private static final Rule<DibaoCase> NO_VEHICLE =
            rule("dibao-no-vehicle", MEASURES, "Does the household own no vehicle?", DibaoRules::noVehicle);

    private static final Rule<DibaoCase> VEHICLES_EXEMPT = rule(
            "dibao-vehicles-exempt",
            MEASURES,
            "Is every vehicle needed for a livelihood or a disability, as the place exempts it?",
            DibaoRules::vehiclesExempt);

    private static final Rule<DibaoCase> HOMES = rule(
            "dibao-homes", MEASURES, "Does the household own no more homes than allowed?", DibaoRules::homesAllowed);

    private static final Rule<DibaoCase> COMPANY =
            rule("dibao-company", MEASURES, "Does the household own a company that bars?", DibaoRules::ownsCompany);

    private static final Rule<DibaoCase> VEHICLES =
            NO_VEHICLE.or(VEHICLES_EXEMPT).named("dibao-vehicles", MEASURES, "Is there no vehicle that bars?");

    private static final Rule<DibaoCase> PROPERTY = ASSETS.and(VEHICLES)
            .and(HOMES)
            .and(not(COMPANY))
            .named("dibao-property", MEASURES, "Is the property acceptable?");

    /** The whole question. */
    static final Rule<DibaoCase> ENTITLED = HOUSEHOLD
            .and(INCOME)
            .and(PROPERTY)
            .named("dibao", MEASURES, "Is the household entitled to the minimum living guarantee?");

    private DibaoRules() {}

    private static Finding somebodyCounts(DibaoCase it) {
        return Finding.of(
                it.persons() > 0, Reason.SOMEBODY_COUNTS, Reason.NOBODY_COUNTS, Fact.of("persons", it.persons()));
    }

    private static Finding incomeBelowStandard(DibaoCase it) {
        List<String> open = it.open(Unknown.Kind.INCOME);
        boolean below = it.income().isLessThan(it.standardOfAll());
        Fact income = Fact.of("income", it.income());
        Fact persons = Fact.of("persons", it.persons());
        Fact perHead = Fact.of("incomePerHead", it.incomePerHead());
        Fact standard = Fact.of("standard", it.standard());
        Fact source = source(it.terms().standard());
        if (below && !open.isEmpty()) {
            return Finding.open(Reason.INCOME_UNKNOWN, open, income, persons, perHead, standard, source);
        }
        return Finding.of(
                below,
                Reason.INCOME_BELOW_STANDARD,
                Reason.INCOME_NOT_BELOW_STANDARD,
                income,
                persons,
                perHead,
                standard,
                source);
    }

    private static Finding assetsWithinLimit(DibaoCase it) {
        List<String> open = it.open(Unknown.Kind.FINANCIAL_ASSETS);
        int months = it.terms().assetMonths().value();
        Money owned = it.means().financialAssets();
        Money limit = it.standard().times(months);
        boolean within = owned.compareTo(limit.times(it.persons())) <= 0;
        Fact assets = Fact.of("assets", owned);
        Fact persons = Fact.of("persons", it.persons());
        Fact perHead = Fact.of("limitPerHead", limit);
        Fact source = source(it.terms().assetMonths());
        if (within && !open.isEmpty()) {
            return Finding.open(Reason.ASSETS_UNKNOWN, open, assets, persons, perHead, source);
        }
        return Finding.of(
                within, Reason.ASSETS_WITHIN_LIMIT, Reason.ASSETS_ABOVE_LIMIT, assets, persons, perHead, source);
    }

    private static Finding noVehicle(DibaoCase it) {
        Fact source = source(it.terms().vehicleBars());
        if (!it.terms().vehicleBars().value()) {
            return Finding.of(true, Reason.VEHICLES_DO_NOT_MATTER, Reason.OWNS_VEHICLE, source);
        }
        int owned = it.means().things(PropertyKind.VEHICLE, Set.of());
        List<String> open = it.open(Unknown.Kind.VEHICLES);
        Fact vehicles = Fact.of("vehicles", owned);
        if (owned == 0 && !open.isEmpty()) {
            return Finding.open(Reason.VEHICLES_UNKNOWN, open, vehicles, source);
        }
        return Finding.of(owned == 0, Reason.NO_VEHICLE, Reason.OWNS_VEHICLE, vehicles, source);
    }

    private static Finding vehiclesExempt(DibaoCase it) {
        int barred = it.means()
                .things(PropertyKind.VEHICLE, it.terms().vehicleExemptUses().value());
        List<String> open = it.open(Unknown.Kind.VEHICLES);
        Fact vehicles = Fact.of("vehicles", barred);
        Fact source = source(it.terms().vehicleExemptUses());
        if (barred == 0 && !open.isEmpty()) {
            return Finding.open(Reason.VEHICLES_UNKNOWN, open, vehicles, source);
        }
        return Finding.of(barred == 0, Reason.VEHICLES_EXEMPT, Reason.VEHICLE_NOT_EXEMPT, vehicles, source);
    }

    private static Finding homesAllowed(DibaoCase it) {
        int owned = it.means().things(PropertyKind.HOME, Set.of());
        int most = it.terms().mostHomes().value();
        List<String> open = it.open(Unknown.Kind.HOMES);
        Fact homes = Fact.of("homes", owned);
        Fact limit = Fact.of("most", most);
        Fact source = source(it.terms().mostHomes());
        if (owned <= most && !open.isEmpty()) {
            return Finding.open(Reason.HOMES_UNKNOWN, open, homes, limit, source);
        }
        return Finding.of(owned <= most, Reason.HOMES_WITHIN_LIMIT, Reason.HOMES_ABOVE_LIMIT, homes, limit, source);
    }

    private static Finding ownsCompany(DibaoCase it) {
        Fact source = source(it.terms().companyBars());
        if (!it.terms().companyBars().value()) {
            return Finding.of(false, Reason.OWNS_COMPANY, Reason.COMPANIES_DO_NOT_MATTER, source);
        }
        int owned = it.means().things(PropertyKind.COMPANY, Set.of());
        List<String> open = it.open(Unknown.Kind.COMPANIES);
        Fact companies = Fact.of("companies", owned);
        if (owned == 0 && !open.isEmpty()) {
            return Finding.open(Reason.COMPANIES_UNKNOWN, open, companies, source);
        }
        return Finding.of(owned > 0, Reason.OWNS_COMPANY, Reason.NO_COMPANY, companies, source);
    }

    private static Fact source(Parameter<?> parameter) {
        return Fact.of("source", parameter.validity().source());
    }
}
