package org.nuan.policy.situation;

import java.util.List;

/**
 * What only some schemes ask about. An empty list means that there is nothing of the kind, unless the situation lists it
 * as unknown.
 *
 * @param receipts uneven income, month by month
 * @param obligors who outside the household owes a member support
 * @param registrations where members are registered and live
 * @param selfCare assessments of members who cannot do everything alone
 * @param parentage of children whose parents do not both care for them
 * @param benefits already received from elsewhere
 * @param hardships for which temporary aid is asked
 * @param priorAids temporary aid already had
 * @param outlays what had to be paid, day by day
 * @param losses by disasters
 * @param subsidiesHad one-off subsidies already had
 * @param largeExpenses that speak of means
 */
public record Particulars(
        List<Receipt> receipts,
        List<Obligor> obligors,
        List<Registration> registrations,
        List<SelfCare> selfCare,
        List<Parentage> parentage,
        List<Benefit> benefits,
        List<Hardship> hardships,
        List<Hardship.Prior> priorAids,
        List<Outlay> outlays,
        List<DisasterLoss> losses,
        List<SubsidyHad> subsidiesHad,
        List<LargeExpense> largeExpenses) {

    public static final Particulars NONE = new Particulars(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    public Particulars {
        receipts = List.copyOf(receipts);
        obligors = List.copyOf(obligors);
        registrations = List.copyOf(registrations);
        selfCare = List.copyOf(selfCare);
        parentage = List.copyOf(parentage);
        benefits = List.copyOf(benefits);
        hardships = List.copyOf(hardships);
        priorAids = List.copyOf(priorAids);
        outlays = List.copyOf(outlays);
        losses = List.copyOf(losses);
        subsidiesHad = List.copyOf(subsidiesHad);
        largeExpenses = List.copyOf(largeExpenses);
    }

    public Particulars withReceipts(List<Receipt> all) {
        return new Particulars(
                all,
                obligors,
                registrations,
                selfCare,
                parentage,
                benefits,
                hardships,
                priorAids,
                outlays,
                losses,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withObligors(List<Obligor> all) {
        return new Particulars(
                receipts,
                all,
                registrations,
                selfCare,
                parentage,
                benefits,
                hardships,
                priorAids,
                outlays,
                losses,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withRegistrations(List<Registration> all) {
        return new Particulars(
                receipts,
                obligors,
                all,
                selfCare,
                parentage,
                benefits,
                hardships,
                priorAids,
                outlays,
                losses,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withSelfCare(List<SelfCare> all) {
        return new Particulars(
                receipts,
                obligors,
                registrations,
                all,
                parentage,
                benefits,
                hardships,
                priorAids,
                outlays,
                losses,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withParentage(List<Parentage> all) {
        return new Particulars(
                receipts,
                obligors,
                registrations,
                selfCare,
                all,
                benefits,
                hardships,
                priorAids,
                outlays,
                losses,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withBenefits(List<Benefit> all) {
        return new Particulars(
                receipts,
                obligors,
                registrations,
                selfCare,
                parentage,
                all,
                hardships,
                priorAids,
                outlays,
                losses,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withOutlays(List<Outlay> all) {
        return new Particulars(
                receipts,
                obligors,
                registrations,
                selfCare,
                parentage,
                benefits,
                hardships,
                priorAids,
                all,
                losses,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withLosses(List<DisasterLoss> all) {
        return new Particulars(
                receipts,
                obligors,
                registrations,
                selfCare,
                parentage,
                benefits,
                hardships,
                priorAids,
                outlays,
                all,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withSubsidiesHad(List<SubsidyHad> all) {
        return new Particulars(
                receipts,
                obligors,
                registrations,
                selfCare,
                parentage,
                benefits,
                hardships,
                priorAids,
                outlays,
                losses,
                all,
                largeExpenses);
    }

    public Particulars withHardships(List<Hardship> all, List<Hardship.Prior> prior) {
        return new Particulars(
                receipts,
                obligors,
                registrations,
                selfCare,
                parentage,
                benefits,
                all,
                prior,
                outlays,
                losses,
                subsidiesHad,
                largeExpenses);
    }

    public Particulars withLargeExpenses(List<LargeExpense> all) {
        return new Particulars(
                receipts,
                obligors,
                registrations,
                selfCare,
                parentage,
                benefits,
                hardships,
                priorAids,
                outlays,
                losses,
                subsidiesHad,
                all);
    }
}
