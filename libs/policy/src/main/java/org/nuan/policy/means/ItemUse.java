package org.nuan.policy.means;

/** What became of one income, receipt, property or expenditure of the situation. */
public record ItemUse<T>(T item, Use use) {

    /** The ways in which an item is used or left out. */
    public enum Use {
        COUNTED,
        /** The pack lists this type as not counted (income) or not deducted (expenditure). */
        LEFT_OUT_BY_LAW,
        /** Declared, and a source gave a figure for the same thing. */
        REPLACED_BY_VERIFIED,
        /** Another source gave a higher figure for the same income. */
        REPLACED_BY_HIGHER,
        MEMBER_DOES_NOT_COUNT,
        /** Received before the look-back period, or in the month of the application or later. */
        OUTSIDE_LOOK_BACK,
        /** Support received that is less than what is owed, which counts in its place. */
        LESS_THAN_OWED
    }

    public boolean counted() {
        return use == Use.COUNTED;
    }
}
