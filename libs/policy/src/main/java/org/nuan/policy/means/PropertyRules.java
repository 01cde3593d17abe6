package org.nuan.policy.means;

import static org.nuan.policy.rule.Rule.not;
import static org.nuan.policy.rule.Rule.rule;

import org.nuan.policy.rule.Rule;

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
                .and(rules.machines())
                .and(rules.homes())
                .and(not(rules.company()))
                .and(not(rules.expense()))
                .named("property", MEASURES, "Is the property acceptable?");
    }

    private Rule<CaseFile> assets() {
        return rule(
                "property-assets",
                MEASURES,
                "Are the financial assets per head within the limit?",
                new AssetLimits(keys)::within);
    }

    private Rule<CaseFile> vehicles() {
        ThingBars bars = new ThingBars(keys);
        Rule<CaseFile> none =
                rule("property-no-vehicle", MEASURES, "Does the household own no vehicle?", bars::noVehicle);
        Rule<CaseFile> exempt = rule(
                "property-vehicles-exempt",
                MEASURES,
                "Is every vehicle needed for a livelihood or a disability, as the place exempts it?",
                bars::vehiclesExempt);
        return none.or(exempt).named("property-vehicles", MEASURES, "Is there no vehicle that bars?");
    }

    private Rule<CaseFile> machines() {
        return rule(
                "property-machines",
                MEASURES,
                "Does the household own no large farm machine and no vessel that bars?",
                new ThingBars(keys)::noMachine);
    }

    private Rule<CaseFile> homes() {
        return rule(
                "property-homes",
                MEASURES,
                "Does the household own no more homes than allowed?",
                new HomeLimits(keys)::within);
    }

    private Rule<CaseFile> company() {
        return rule(
                "property-company",
                MEASURES,
                "Does the household own a company that bars?",
                new ThingBars(keys)::ownsCompany);
    }

    private Rule<CaseFile> expense() {
        return rule(
                "property-expense",
                MEASURES,
                "Was there a large expense lately that speaks of means?",
                new ThingBars(keys)::hadLargeExpense);
    }
}
