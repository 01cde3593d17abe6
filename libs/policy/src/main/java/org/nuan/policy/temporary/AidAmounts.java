package org.nuan.policy.temporary;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.AidRange;
import org.nuan.policy.pack.AidRange.Measure;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.TemporaryParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Hardship;

/** Adds up the ranges of the hardships that are helped, each within what the place gives at most. */
final class AidAmounts {

    private final CaseFile file;
    private final RoundingMode mode;
    private final List<Step> steps = new ArrayList<>();
    private Money least = Money.ZERO;
    private Money most = Money.ZERO;
    private Money proposed = Money.ZERO;

    private AidAmounts(CaseFile file) {
        this.file = file;
        this.mode = file.terms().rounding().mode();
    }

    static AidAmounts of(CaseFile file, List<Plight> helped) {
        AidAmounts amounts = new AidAmounts(file);
        for (Plight plight : helped) {
            plight.range().ifPresent(range -> amounts.add(plight.hardship(), range));
        }
        amounts.cap(amounts.sharedCeiling());
        amounts.propose();
        return amounts;
    }

    /** That many per cent of the urban monthly standard. */
    static Money ofUrbanStandard(CaseFile file, int percent) {
        return file.terms()
                .value(Parameters.STANDARD_URBAN)
                .percent(percent, file.terms().rounding().mode());
    }

    Money least() {
        return least;
    }

    Money most() {
        return most;
    }

    Money proposed() {
        return file.terms().rounding().at(RoundingStage.AT_END, proposed);
    }

    /** The last is the total. */
    List<Step> steps() {
        return Steps.totalled(steps, file.terms().rounding());
    }

    private void add(Hardship hardship, AidRange range) {
        AidRange.Band band = range.band(hardship.selfPaid());
        int heads = range.per() == AidRange.Per.PERSON ? hardship.persons() : 1;
        Money low = bound(range, band.least(), heads, true);
        Money high = bound(range, band.most(), heads, false);
        Optional<Money> ceiling = ownCeiling(hardship);
        if (ceiling.isPresent()) {
            low = capped(TemporaryStep.LEAST_CAPPED, low, ceiling.get());
            high = capped(TemporaryStep.MOST_CAPPED, high, ceiling.get());
        }
        least = added(TemporaryStep.LEAST_OF_ALL, least, low);
        most = added(TemporaryStep.MOST_OF_ALL, most, high);
    }

    private Money added(TemporaryStep code, Money before, Money amount) {
        Money sum = before.plus(amount);
        if (before.isPositive()) {
            steps.add(Step.on(code, sum, true, Fact.of("before", before), Fact.of("amount", amount)));
        }
        return sum;
    }

    private void cap(Optional<Money> ceiling) {
        if (ceiling.isPresent()) {
            least = capped(TemporaryStep.LEAST_CAPPED, least, ceiling.get());
            most = capped(TemporaryStep.MOST_CAPPED, most, ceiling.get());
        }
    }

    private Money bound(AidRange range, int number, int heads, boolean lower) {
        Fact factor = Fact.of("heads", heads);
        if (range.measure() == Measure.YUAN) {
            Money amount = Money.ofYuan(number);
            TemporaryStep code = lower ? TemporaryStep.RANGE_LEAST_YUAN : TemporaryStep.RANGE_MOST_YUAN;
            steps.add(Step.on(code, amount.times(heads), true, Fact.of("amount", amount), factor));
            return amount.times(heads);
        }
        Money standard = range.measure() == Measure.OWN_STANDARD
                ? file.standard()
                : file.terms().value(Parameters.STANDARD_URBAN);
        Money result = standard.times(heads).percent(number, mode);
        boolean exact = result.times(100).equals(standard.times(heads).times(number));
        TemporaryStep code = lower ? TemporaryStep.RANGE_LEAST : TemporaryStep.RANGE_MOST;
        Fact rate = Fact.of("standard", standard);
        steps.add(Step.on(code, result, exact, rate, Fact.of("percent", number), factor));
        return result;
    }

    private Money capped(TemporaryStep code, Money amount, Money ceiling) {
        if (amount.compareTo(ceiling) <= 0) {
            return amount;
        }
        steps.add(Step.on(code, ceiling, true, Fact.of("amount", amount), Fact.of("ceiling", ceiling)));
        return ceiling;
    }

    /** The lowest limit of the one hardship; empty if there is none. */
    private Optional<Money> ownCeiling(Hardship hardship) {
        Optional<Money> perPerson =
                limit(TemporaryParameters.MOST_PER_PERSON).map(one -> one.times(hardship.persons()));
        boolean expenditure = !hardship.cause().isEmergency();
        Optional<Money> paid = expenditure && file.terms().value(TemporaryParameters.WITHIN_SELF_PAID)
                ? Optional.of(hardship.selfPaid())
                : Optional.empty();
        return lower(perPerson, paid);
    }

    /** The lowest limit of all hardships together; empty if there is none. */
    private Optional<Money> sharedCeiling() {
        return lower(limit(TemporaryParameters.MOST_PER_HOUSEHOLD), Plight.leftThisYear(file));
    }

    private static Optional<Money> lower(Optional<Money> one, Optional<Money> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().min(other.get())) : one.or(() -> other);
    }

    private Optional<Money> limit(ParameterKey<Integer> key) {
        return file.terms().find(key).map(percent -> ofUrbanStandard(file, percent.value()));
    }

    private void propose() {
        Money sum = least.plus(most);
        Fact from = Fact.of("least", least);
        Fact to = Fact.of("most", most);
        Step step = switch (file.terms().value(TemporaryParameters.PROPOSAL)) {
            case LEAST -> Step.part(TemporaryStep.PROPOSED_LEAST, least, true, from, to);
            case MOST -> Step.part(TemporaryStep.PROPOSED_MOST, most, true, from, to);
            case MIDDLE -> {
                Money middle = sum.dividedBy(2, mode);
                yield Step.part(
                        TemporaryStep.PROPOSED_MIDDLE, middle, middle.times(2).equals(sum), from, to);
            }
        };
        steps.add(step);
        proposed = step.result();
    }
}
