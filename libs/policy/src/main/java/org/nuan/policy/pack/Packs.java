package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;

/** The packs that are in use, and which of them speaks for a place at a time. */
public final class Packs {

    private final List<Pack> packs;

    private Packs(List<Pack> packs) {
        this.packs = List.copyOf(packs);
    }

    /**
     * A set of packs.
     *
     * @throws IllegalArgumentException if two of them would speak for the same place, scheme and month
     */
    public static Packs of(List<Pack> packs) {
        for (int i = 0; i < packs.size(); i++) {
            for (int j = 0; j < i; j++) {
                refuseConflict(packs.get(j), packs.get(i));
            }
        }
        return new Packs(packs);
    }

    /** The packs that are shipped with the platform. */
    public static Packs builtIn() {
        return of(shipped().stream().map(PackFile::pack).toList());
    }

    /** The same, each with the texts that it was read from. */
    public static List<PackFile> shipped() {
        return Shipped.files();
    }

    private static void refuseConflict(Pack one, Pack other) {
        boolean samePlace =
                one.region().equals(other.region()) && !Collections.disjoint(one.schemes(), other.schemes());
        boolean sameTime = one.covers(other.appliesFrom()) || other.covers(one.appliesFrom());
        if (one.id().equals(other.id()) || (samePlace && sameTime)) {
            throw new IllegalArgumentException("the packs " + one + " and " + other + " speak for the same");
        }
    }

    public List<Pack> all() {
        return packs;
    }

    public Optional<Pack> byId(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The pack of the smallest place that contains the region, among those that cover the month, for any scheme. */
    public Optional<Pack> find(RegionCode region, BenefitMonth month) {
        return packs.stream()
                .filter(pack -> pack.region().contains(region) && pack.covers(month))
                .max(Comparator.comparingInt(pack -> pack.region().value().length()));
    }

    /** The pack of the smallest place that contains the region, among those that cover the month. */
    public Optional<Pack> find(RegionCode region, Scheme scheme, BenefitMonth month) {
        return packs.stream()
                .filter(pack -> pack.regulates(scheme) && pack.region().contains(region) && pack.covers(month))
                .max(Comparator.comparingInt(pack -> pack.region().value().length()));
    }

    /** The pack for the month in which the day lies. */
    public Optional<Pack> find(RegionCode region, Scheme scheme, LocalDate day) {
        return find(region, scheme, BenefitMonth.containing(day));
    }
}
