package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Residence;

/**
 * What a pack sets in one month for one household, with a note of every parameter that was read, for the trace of the
 * decision. Made anew for each decision; not thread-safe.
 */
public final class Terms {

    private final Pack pack;
    private final Residence residence;
    private final BenefitMonth month;
    private final MonthOfLaw law;
    private final List<Parameter<?>> read = new ArrayList<>(40);
    /** A bit for each key that was read, by its index. */
    private final long[] seen;

    private Terms(Pack pack, Residence residence, BenefitMonth month, long[] seen) {
        this.pack = pack;
        this.residence = residence;
        this.month = month;
        this.law = pack.in(month);
        this.seen = seen;
    }

    /**
     * The terms of that month.
     *
     * @throws Pack.NotCovered if the pack does not cover the month
     */
    public static Terms of(Pack pack, Residence residence, BenefitMonth month) {
        if (!pack.covers(month)) {
            throw new Pack.NotCovered("benefitMonth", pack.id() + " sets nothing for " + month);
        }
        return new Terms(pack, residence, month, new long[ParameterKey.made() / Long.SIZE + 1]);
    }

    /** The same terms with the same notes so far, for another decision about the household. */
    public Terms copy() {
        Terms copy = new Terms(pack, residence, month, seen.clone());
        copy.read.addAll(read);
        return copy;
    }

    public Pack pack() {
        return pack;
    }

    public BenefitMonth month() {
        return month;
    }

    public Residence residence() {
        return residence;
    }

    /**
     * The value with its dates and source.
     *
     * @throws Pack.NotCovered if the pack has none for the month
     */
    public <T> Parameter<T> at(ParameterKey<T> key) {
        Parameter<T> parameter = law.find(key);
        return noted(parameter == null ? pack.at(key, month) : parameter);
    }

    private <T> Parameter<T> noted(Parameter<T> parameter) {
        int index = parameter.key().index();
        long bit = 1L << index;
        if ((seen[index / Long.SIZE] & bit) == 0) {
            seen[index / Long.SIZE] |= bit;
            read.add(parameter);
        }
        return parameter;
    }

    public <T> T value(ParameterKey<T> key) {
        return at(key).value();
    }

    /** The value, where the pack sets one for the month. */
    public <T> Optional<Parameter<T>> find(ParameterKey<T> key) {
        Parameter<T> parameter = law.find(key);
        return parameter == null ? Optional.empty() : Optional.of(noted(parameter));
    }

    /** The value, or another where the pack sets none for the month. */
    public <T> T valueOr(ParameterKey<T> key, T other) {
        Parameter<T> parameter = law.find(key);
        return parameter == null ? other : noted(parameter).value();
    }

    /** Of the entries of a section, those that apply in the month, in the order of the pack. */
    public <T extends Dated> List<T> entries(Section<T> section) {
        return law.entries(section);
    }

    /** Whether a measure for extraordinary times is on in the month. */
    public boolean isOn(PolicySwitch.Kind kind) {
        for (PolicySwitch one : law.entries(Sections.SWITCHES)) {
            if (one.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The standard per head and month for where the household lives. */
    public Parameter<Money> standard() {
        return at(residence == Residence.URBAN ? Parameters.STANDARD_URBAN : Parameters.STANDARD_RURAL);
    }

    public Rounding rounding() {
        return new Rounding(
                value(Parameters.ROUNDING_MODE), value(Parameters.ROUNDING_STAGE), value(Parameters.ROUNDING_UNIT));
    }

    /** Every parameter read so far, in the order of first reading. */
    public List<Parameter<?>> parameters() {
        return List.copyOf(read);
    }
}
