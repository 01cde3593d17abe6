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
        Parts parts = new Parts(this);
        parts.receipts = all;
        return parts.together();
    }

    public Particulars withObligors(List<Obligor> all) {
        Parts parts = new Parts(this);
        parts.obligors = all;
        return parts.together();
    }

    public Particulars withRegistrations(List<Registration> all) {
        Parts parts = new Parts(this);
        parts.registrations = all;
        return parts.together();
    }

    public Particulars withSelfCare(List<SelfCare> all) {
        Parts parts = new Parts(this);
        parts.selfCare = all;
        return parts.together();
    }

    public Particulars withParentage(List<Parentage> all) {
        Parts parts = new Parts(this);
        parts.parentage = all;
        return parts.together();
    }

    public Particulars withBenefits(List<Benefit> all) {
        Parts parts = new Parts(this);
        parts.benefits = all;
        return parts.together();
    }

    public Particulars withOutlays(List<Outlay> all) {
        Parts parts = new Parts(this);
        parts.outlays = all;
        return parts.together();
    }

    public Particulars withLosses(List<DisasterLoss> all) {
        Parts parts = new Parts(this);
        parts.losses = all;
        return parts.together();
    }

    public Particulars withSubsidiesHad(List<SubsidyHad> all) {
        Parts parts = new Parts(this);
        parts.subsidiesHad = all;
        return parts.together();
    }

    public Particulars withHardships(List<Hardship> all, List<Hardship.Prior> prior) {
        Parts parts = new Parts(this);
        parts.hardships = all;
        parts.priorAids = prior;
        return parts.together();
    }

    public Particulars withLargeExpenses(List<LargeExpense> all) {
        Parts parts = new Parts(this);
        parts.largeExpenses = all;
        return parts.together();
    }

    /** The lists one by one, so that some can be replaced. */
    private static final class Parts {
        private List<Receipt> receipts;
        private List<Obligor> obligors;
        private List<Registration> registrations;
        private List<SelfCare> selfCare;
        private List<Parentage> parentage;
        private List<Benefit> benefits;
        private List<Hardship> hardships;
        private List<Hardship.Prior> priorAids;
        private List<Outlay> outlays;
        private List<DisasterLoss> losses;
        private List<SubsidyHad> subsidiesHad;
        private List<LargeExpense> largeExpenses;

        Parts(Particulars from) {
            this.receipts = from.receipts;
            this.obligors = from.obligors;
            this.registrations = from.registrations;
            this.selfCare = from.selfCare;
            this.parentage = from.parentage;
            this.benefits = from.benefits;
            this.hardships = from.hardships;
            this.priorAids = from.priorAids;
            this.outlays = from.outlays;
            this.losses = from.losses;
            this.subsidiesHad = from.subsidiesHad;
            this.largeExpenses = from.largeExpenses;
        }

        Particulars together() {
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
                    largeExpenses);
        }
    }
}
