package org.nuan.policy.means;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.PropertyParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.situation.LargeExpense;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Unknown;

/** Vehicles, machines, companies and large expenses that bar. */
record ThingBars(PropertyKeys keys) {

    Finding noVehicle(CaseFile it) {
        Parameter<Boolean> bars = it.terms().at(keys.key(Parameters.VEHICLE_BARS));
        Fact source = IncomeRules.source(bars);
        if (!bars.value()) {
            return Finding.of(true, MeansReason.VEHICLES_DO_NOT_MATTER, MeansReason.OWNS_VEHICLE, source);
        }
        int owned = it.means().things(PropertyKind.VEHICLE, Set.of());
        List<String> open = it.open(Unknown.Kind.VEHICLES);
        Fact vehicles = Fact.of("vehicles", owned);
        return owned == 0 && !open.isEmpty()
                ? Finding.open(MeansReason.VEHICLES_UNKNOWN, open, vehicles, source)
                : Finding.of(owned == 0, MeansReason.NO_VEHICLE, MeansReason.OWNS_VEHICLE, vehicles, source);
    }

    /** A vehicle without a known value leaves the question open where only value bars. */
    Finding vehiclesExempt(CaseFile it) {
        Parameter<Set<Property.Use>> exempt = it.terms().at(keys.key(Parameters.VEHICLE_EXEMPT_USES));
        Optional<Money> from =
                it.terms().find(keys.key(PropertyParameters.VEHICLE_VALUE)).map(Parameter::value);
        List<String> open = new ArrayList<>(it.open(Unknown.Kind.VEHICLES));
        int barred = 0;
        for (Property vehicle : it.means().owned(PropertyKind.VEHICLE, exempt.value())) {
            if (from.isPresent() && vehicle.amount().isZero()) {
                open.add(new Unknown(vehicle.memberId(), Unknown.Kind.VEHICLES).code());
            } else if (from.isEmpty() || vehicle.amount().compareTo(from.get()) >= 0) {
                barred += vehicle.count();
            }
        }
        Fact vehicles = Fact.of("vehicles", barred);
        Fact source = IncomeRules.source(exempt);
        return barred == 0 && !open.isEmpty()
                ? Finding.open(MeansReason.VEHICLES_UNKNOWN, open, vehicles, source)
                : Finding.of(
                        barred == 0, MeansReason.VEHICLES_EXEMPT, MeansReason.VEHICLE_NOT_EXEMPT, vehicles, source);
    }

    Finding noMachine(CaseFile it) {
        Parameter<Set<PropertyKind>> barring = it.terms().at(keys.key(PropertyParameters.BARRING_MACHINES));
        Set<Property.Use> exempt = it.terms().value(keys.key(PropertyParameters.MACHINE_EXEMPT_USES));
        Fact source = IncomeRules.source(barring);
        int owned = 0;
        for (PropertyKind kind : barring.value()) {
            owned += it.means().things(kind, exempt);
        }
        List<String> open = barring.value().isEmpty() ? List.of() : it.open(Unknown.Kind.MACHINES);
        Fact machines = Fact.of("machines", owned);
        return owned == 0 && !open.isEmpty()
                ? Finding.open(MeansReason.MACHINES_UNKNOWN, open, machines, source)
                : Finding.of(owned == 0, MeansReason.NO_MACHINE, MeansReason.OWNS_MACHINE, machines, source);
    }

    Finding ownsCompany(CaseFile it) {
        Parameter<Boolean> bars = it.terms().at(keys.key(Parameters.COMPANY_BARS));
        Fact source = IncomeRules.source(bars);
        if (!bars.value()) {
            return Finding.of(false, MeansReason.OWNS_COMPANY, MeansReason.COMPANIES_DO_NOT_MATTER, source);
        }
        Set<Property.Use> exempt = it.terms().value(keys.key(PropertyParameters.COMPANY_EXEMPT_USES));
        int owned = it.means().things(PropertyKind.COMPANY, exempt);
        List<String> open = it.open(Unknown.Kind.COMPANIES);
        Fact companies = Fact.of("companies", owned);
        return owned == 0 && !open.isEmpty()
                ? Finding.open(MeansReason.COMPANIES_UNKNOWN, open, companies, source)
                : Finding.of(owned > 0, MeansReason.OWNS_COMPANY, MeansReason.NO_COMPANY, companies, source);
    }

    /** The first of them, if any. */
    Finding hadLargeExpense(CaseFile it) {
        Parameter<Set<LargeExpense.Kind>> barring = it.terms().at(keys.key(PropertyParameters.BARRING_EXPENSES));
        int months = it.terms().value(keys.key(PropertyParameters.EXPENSE_MONTHS));
        LocalDate start = it.situation().applicationDate().minusMonths(months);
        Fact source = IncomeRules.source(barring);
        for (LargeExpense expense : it.situation().particulars().largeExpenses()) {
            if (barring.value().contains(expense.kind())
                    && expense.day().isAfter(start)
                    && it.household().counts(expense.memberId())) {
                Fact kind = Fact.of("expense", expense.kind().name());
                Fact day = Fact.of("day", expense.day().toString());
                return Finding.of(true, MeansReason.LARGE_EXPENSE, MeansReason.NO_LARGE_EXPENSE, kind, day, source);
            }
        }
        List<String> open = barring.value().isEmpty() ? List.of() : it.open(Unknown.Kind.LARGE_EXPENSES);
        return open.isEmpty()
                ? Finding.of(false, MeansReason.LARGE_EXPENSE, MeansReason.NO_LARGE_EXPENSE, source)
                : Finding.open(MeansReason.LARGE_EXPENSES_UNKNOWN, open, source);
    }
}
