package org.nuan.policy.means;

import static org.nuan.policy.rule.Rule.not;
import static org.nuan.policy.rule.Rule.rule;

import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Unknown;

/**
 * Whether the property of a household is acceptable. What is open (a source has not answered) counts as a lower bound: it
 * leaves a question open only while more of it could change the answer.
 */
public final class PropertyRules {

    private static final String MEASURES = "民发〔2021〕57号";

    private final PropertyKeys keys;

    private PropertyRules(PropertyKeys keys) {
        this.keys = keys;
    }

    /** The whole question, by these parameters. */
    public static Rule<CaseFile> acceptable(PropertyKeys keys) {
        PropertyRules rules = new PropertyRules(keys);
        return rules.assets()
                .and(rules.vehicles())
                .and(rules.homes())
                .and(not(rules.company()))
                .named("property", MEASURES, "Is the property acceptable?");
    }

    private Rule<CaseFile> assets() {
        return rule(
                "property-assets",
                MEASURES,
                "Are the financial assets per head within the limit?",
                this::assetsWithinLimit);
    }

    private Rule<CaseFile> vehicles() {
        Rule<CaseFile> none =
                rule("property-no-vehicle", MEASURES, "Does the household own no vehicle?", this::noVehicle);
        Rule<CaseFile> exempt = rule(
                "property-vehicles-exempt",
                MEASURES,
                "Is every vehicle needed for a livelihood or a disability, as the place exempts it?",
                this::vehiclesExempt);
        return none.or(exempt).named("property-vehicles", MEASURES, "Is there no vehicle that bars?");
    }

    private Rule<CaseFile> homes() {
        return rule(
                "property-homes", MEASURES, "Does the household own no more homes than allowed?", this::homesAllowed);
    }

    private Rule<CaseFile> company() {
        return rule("property-company", MEASURES, "Does the household own a company that bars?", this::ownsCompany);
    }

    private Finding assetsWithinLimit(CaseFile it) {
        List<String> open = it.open(Unknown.Kind.FINANCIAL_ASSETS);
        int months = it.terms().value(keys.assetMonths());
        Money owned = it.means().financialAssets();
        Money limit = it.standard().times(months);
        boolean within = owned.compareTo(limit.times(it.persons())) <= 0;
        Fact assets = Fact.of("assets", owned);
        Fact persons = Fact.of("persons", it.persons());
        Fact perHead = Fact.of("limitPerHead", limit);
        Fact source = source(it.terms().at(keys.assetMonths()));
        if (within && !open.isEmpty()) {
            return Finding.open(MeansReason.ASSETS_UNKNOWN, open, assets, persons, perHead, source);
        }
        return Finding.of(
                within,
                MeansReason.ASSETS_WITHIN_LIMIT,
                MeansReason.ASSETS_ABOVE_LIMIT,
                assets,
                persons,
                perHead,
                source);
    }

    private Finding noVehicle(CaseFile it) {
        Fact source = source(it.terms().at(keys.vehicleBars()));
        if (!it.terms().value(keys.vehicleBars())) {
            return Finding.of(true, MeansReason.VEHICLES_DO_NOT_MATTER, MeansReason.OWNS_VEHICLE, source);
        }
        int owned = it.means().things(PropertyKind.VEHICLE, Set.of());
        List<String> open = it.open(Unknown.Kind.VEHICLES);
        Fact vehicles = Fact.of("vehicles", owned);
        if (owned == 0 && !open.isEmpty()) {
            return Finding.open(MeansReason.VEHICLES_UNKNOWN, open, vehicles, source);
        }
        return Finding.of(owned == 0, MeansReason.NO_VEHICLE, MeansReason.OWNS_VEHICLE, vehicles, source);
    }

    private Finding vehiclesExempt(CaseFile it) {
        int barred = it.means().things(PropertyKind.VEHICLE, it.terms().value(keys.vehicleExemptUses()));
        List<String> open = it.open(Unknown.Kind.VEHICLES);
        Fact vehicles = Fact.of("vehicles", barred);
        Fact source = source(it.terms().at(keys.vehicleExemptUses()));
        if (barred == 0 && !open.isEmpty()) {
            return Finding.open(MeansReason.VEHICLES_UNKNOWN, open, vehicles, source);
        }
        return Finding.of(barred == 0, MeansReason.VEHICLES_EXEMPT, MeansReason.VEHICLE_NOT_EXEMPT, vehicles, source);
    }

    private Finding homesAllowed(CaseFile it) {
        int owned = it.means().things(PropertyKind.HOME, Set.of());
        int most = it.terms().value(keys.mostHomes());
        List<String> open = it.open(Unknown.Kind.HOMES);
        Fact homes = Fact.of("homes", owned);
        Fact limit = Fact.of("most", most);
        Fact source = source(it.terms().at(keys.mostHomes()));
        if (owned <= most && !open.isEmpty()) {
            return Finding.open(MeansReason.HOMES_UNKNOWN, open, homes, limit, source);
        }
        return Finding.of(
                owned <= most, MeansReason.HOMES_WITHIN_LIMIT, MeansReason.HOMES_ABOVE_LIMIT, homes, limit, source);
    }

    private Finding ownsCompany(CaseFile it) {
        Fact source = source(it.terms().at(keys.companyBars()));
        if (!it.terms().value(keys.companyBars())) {
            return Finding.of(false, MeansReason.OWNS_COMPANY, MeansReason.COMPANIES_DO_NOT_MATTER, source);
        }
        int owned = it.means().things(PropertyKind.COMPANY, Set.of());
        List<String> open = it.open(Unknown.Kind.COMPANIES);
        Fact companies = Fact.of("companies", owned);
        if (owned == 0 && !open.isEmpty()) {
            return Finding.open(MeansReason.COMPANIES_UNKNOWN, open, companies, source);
        }
        return Finding.of(owned > 0, MeansReason.OWNS_COMPANY, MeansReason.NO_COMPANY, companies, source);
    }

    private static Fact source(Parameter<?> parameter) {
        return Fact.of("source", parameter.validity().source());
    }
}
