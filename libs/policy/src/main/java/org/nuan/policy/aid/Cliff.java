package org.nuan.policy.aid;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.LadderParameters;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.pack.SpecialAid;

/**
 * What stepping one rung down costs a person, as the pack of the place has it: a table for those who write the law.
 *
 * @param lost special aid of the upper rung without any of the same field on the lower one
 * @param reduced special aid of the upper rung that the lower one gives in another measure
 * @param valueLost the estimated worth of the difference a month; never negative
 * @param mostLost what the place declares as the most that a head may lose a month, money included
 */
public record Cliff(
        Rung from,
        Rung to,
        List<SpecialAid> lost,
        List<SpecialAid> reduced,
        Money valueLost,
        Optional<Money> mostLost) {

    private static final List<Rung> HOUSEHOLD_RUNGS =
            List.of(Rung.DIBAO, Rung.DIBAO_EDGE, Rung.RIGID_EXPENDITURE, Rung.NONE);

    /** From each rung of a household to the next one, for that month; in town, where the two standards differ. */
    public static List<Cliff> table(Pack pack, BenefitMonth month) {
        List<Cliff> steps = new ArrayList<>();
        for (int i = 1; i < HOUSEHOLD_RUNGS.size(); i++) {
            steps.add(step(pack, month, HOUSEHOLD_RUNGS.get(i - 1), HOUSEHOLD_RUNGS.get(i)));
        }
        return List.copyOf(steps);
    }

    private static Cliff step(Pack pack, BenefitMonth month, Rung from, Rung to) {
        List<SpecialAid> upper = aids(pack, month, from);
        List<SpecialAid> lower = aids(pack, month, to);
        List<SpecialAid> lost = new ArrayList<>();
        List<SpecialAid> reduced = new ArrayList<>();
        for (SpecialAid aid : upper) {
            if (!lower.contains(aid)) {
                (lower.stream().anyMatch(other -> other.field() == aid.field()) ? reduced : lost).add(aid);
            }
        }
        Money difference = value(upper).minus(value(lower)).max(Money.ZERO);
        return new Cliff(from, to, List.copyOf(lost), List.copyOf(reduced), difference, declared(pack, month, from));
    }

    private static List<SpecialAid> aids(Pack pack, BenefitMonth month, Rung rung) {
        List<SpecialAid> found = new ArrayList<>();
        for (SpecialAid aid : pack.entries(Sections.SPECIAL_AIDS)) {
            if (aid.validity().covers(month) && aid.rungs().contains(rung)) {
                found.add(aid);
            }
        }
        return found;
    }

    private static Money value(List<SpecialAid> aids) {
        Money sum = Money.ZERO;
        for (SpecialAid aid : aids) {
            sum = sum.plus(aid.monthlyValue());
        }
        return sum;
    }

    private static Optional<Money> declared(Pack pack, BenefitMonth month, Rung rung) {
        Money standard = pack.at(Parameters.STANDARD_URBAN, month).value();
        return pack.find(LadderParameters.MOST_LOST, month)
                .flatMap(parameter -> Optional.ofNullable(parameter.value().get(rung)))
                .map(percent -> standard.percent(percent, RoundingMode.HALF_UP));
    }
}
