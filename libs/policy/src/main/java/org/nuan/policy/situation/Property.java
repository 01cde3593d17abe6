package org.nuan.policy.situation;

import org.nuan.kernel.Money;

/**
 * Something owned by one member.
 *
 * @param amount the balance, for money; for things the value of each, where it is known; otherwise zero
 * @param count how many, for things; 0 with a verified provenance says that a source found none
 * @param area floor area of each home in square decimetres (100 to the square metre); 0 where it is not known
 */
public record Property(
        String memberId, PropertyKind kind, Money amount, int count, int area, Use use, Provenance provenance) {

    /** What a thing is for, or what else sets it apart; a pack may exempt some. */
    public enum Use {
        ORDINARY,
        /** Needed to earn the household's living, such as a small van for trade. */
        LIVELIHOOD,
        /** A vehicle for a disabled member. */
        DISABILITY,
        /** A home given for one that was demolished. */
        RESETTLEMENT,
        /** A family shop without employees. */
        FAMILY_SHOP,
        /** A company without business. */
        DORMANT
    }

    /** Of no known area. */
    public Property(String memberId, PropertyKind kind, Money amount, int count, Use use, Provenance provenance) {
        this(memberId, kind, amount, count, 0, use, provenance);
    }

    public static Property assets(String memberId, Money balance, Provenance provenance) {
        return new Property(memberId, PropertyKind.FINANCIAL_ASSETS, balance, 0, Use.ORDINARY, provenance);
    }

    public static Property things(String memberId, PropertyKind kind, int count, Provenance provenance) {
        return new Property(memberId, kind, Money.ZERO, count, Use.ORDINARY, provenance);
    }

    /** Money of a finer kind. */
    public static Property money(String memberId, PropertyKind kind, Money balance, Provenance provenance) {
        return new Property(memberId, kind, balance, 0, Use.ORDINARY, provenance);
    }

    /**
     * One home.
     *
     * @param area in square decimetres
     */
    public static Property home(String memberId, int area, Provenance provenance) {
        return new Property(memberId, PropertyKind.HOME, Money.ZERO, 1, area, Use.ORDINARY, provenance);
    }

    public Property usedFor(Use purpose) {
        return new Property(memberId, kind, amount, count, area, purpose, provenance);
    }

    /** A thing of that value each. */
    public Property worth(Money value) {
        return new Property(memberId, kind, value, count, area, use, provenance);
    }
}
