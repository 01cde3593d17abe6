package org.nuan.policy.pack;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.nuan.policy.situation.Benefit;

/** The groups of people whom the price-linked subsidy may reach, by rung or by a benefit that they receive. */
public enum PriceGroup {
    TEKUN(EnumSet.of(Rung.TEKUN), EnumSet.noneOf(Benefit.Kind.class)),
    DIBAO(EnumSet.of(Rung.DIBAO, Rung.SINGLE_PERSON_DIBAO), EnumSet.noneOf(Benefit.Kind.class)),
    /** Orphans and children without de-facto care. */
    CHILD_WITHOUT_CARE(
            EnumSet.of(Rung.CHILD_WITHOUT_CARE), EnumSet.of(Benefit.Kind.ORPHAN, Benefit.Kind.UNCARED_CHILD)),
    DIBAO_EDGE(EnumSet.of(Rung.DIBAO_EDGE), EnumSet.noneOf(Benefit.Kind.class)),
    UNEMPLOYMENT_INSURANCE(EnumSet.noneOf(Rung.class), EnumSet.of(Benefit.Kind.UNEMPLOYMENT_INSURANCE)),
    UNEMPLOYMENT_SUBSIDY(EnumSet.noneOf(Rung.class), EnumSet.of(Benefit.Kind.UNEMPLOYMENT_SUBSIDY)),
    VETERAN(EnumSet.noneOf(Rung.class), EnumSet.of(Benefit.Kind.VETERAN));

    private final Set<Rung> rungs;
    private final Set<Benefit.Kind> benefits;

    PriceGroup(Set<Rung> rungs, Set<Benefit.Kind> benefits) {
        this.rungs = rungs;
        this.benefits = benefits;
    }

    public Set<Rung> rungs() {
        return Collections.unmodifiableSet(rungs);
    }

    public boolean isReachedBy(Rung rung) {
        return rungs.contains(rung);
    }

    public boolean isReachedBy(Benefit.Kind benefit) {
        return benefits.contains(benefit);
    }
}
