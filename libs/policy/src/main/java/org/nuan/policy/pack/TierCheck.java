package org.nuan.policy.pack;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.situation.Residence;

/** Nobody may be left without a tier in a month in which a pack pays by tiers. */
final class TierCheck {

    private final Pack pack;
    private final List<Tier> tiers;

    private TierCheck(Pack pack) {
        this.pack = pack;
        this.tiers = pack.entries(Sections.TIERS);
    }

    /** Reports at the place each month from which on somebody would be left out. */
    static void check(Pack pack, YamlValue place) {
        TierCheck check = new TierCheck(pack);
        for (BenefitMonth month : check.changes()) {
            for (Residence residence : Residence.values()) {
                if (check.leavesOut(month, residence)) {
                    place.report(
                            Kind.GAP,
                            "no tier is for everybody else (" + residence + ", from " + month
                                    + "); allowed: as the last of the tiers one without a condition");
                }
            }
        }
    }

    /** The months from which on the method or the tiers differ from the month before. */
    private SortedSet<BenefitMonth> changes() {
        SortedSet<BenefitMonth> months = new TreeSet<>();
        months.add(pack.appliesFrom());
        pack.history(DibaoParameters.METHOD)
                .forEach(row -> months.add(row.validity().appliesFrom()));
        for (Tier tier : tiers) {
            months.add(tier.validity().appliesFrom());
            if (!tier.validity().isOpenEnded()) {
                months.add(tier.validity().appliesUntil().next());
            }
        }
        return months;
    }

    private boolean leavesOut(BenefitMonth month, Residence residence) {
        Optional<Parameter<AmountMethod>> method = pack.find(DibaoParameters.METHOD, month);
        return pack.regulates(Scheme.DIBAO)
                && pack.covers(month)
                && method.isPresent()
                && method.get().value() == AmountMethod.TIERS
                && tiers.stream().noneMatch(tier -> tier.validity().covers(month) && tier.isForEverybody(residence));
    }
}
