package org.nuan.policy.situation;

import org.nuan.kernel.Money;

/**
 * Something owned by one member.
 *
 * @param amount the balance, for financial assets; otherwise zero
 * @param count how many, for things; 0 with a verified provenance says that a source found none
 */
public record Property(String memberId, PropertyKind kind, Money amount, int count, Use use, Provenance provenance) {

    /** What a thing is for; a pack may exempt some uses. */
    public enum Use {
        ORDINARY,
        /** Needed to earn the household's living, such as a small van for trade. */
        LIVELIHOOD,
        /** A vehicle for a disabled member. */
        DISABILITY
    }

    public static Property assets(String memberId, Money balance, Provenance provenance) {
        return new Property(memberId, PropertyKind.FINANCIAL_ASSETS, balance, 0, Use.ORDINARY, provenance);
    }

    public static Property things(String memberId, PropertyKind kind, int count, Provenance provenance) {
        return new Property(memberId, kind, Money.ZERO, count, Use.ORDINARY, provenance);
    }

    public Property usedFor(Use purpose) {
        return new Property(memberId, kind, amount, count, purpose, provenance);
    }
}
