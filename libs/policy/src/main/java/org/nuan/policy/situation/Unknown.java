package org.nuan.policy.situation;

/**
 * A fact that nobody has answered yet, such as the income of a member whose source is down. What is known of it is then
 * a lower bound.
 */
public record Unknown(String memberId, Kind kind) {

    /** Which facts can be open. */
    public enum Kind {
        INCOME,
        FINANCIAL_ASSETS,
        VEHICLES,
        HOMES,
        COMPANIES,
        /** Who owes the member support, and whether they can give it. */
        OBLIGORS,
        /** Whether the member can care for himself. */
        SELF_CARE,
        /** What became of the child's parents. */
        PARENTS,
        /** What the member had to pay in the twelve months before the application. */
        OUTLAYS,
        /** Large farm machines and vessels. */
        MACHINES,
        /** What the member built, bought or paid for lately beyond need. */
        LARGE_EXPENSES,
        /** Where the member is registered and lives. */
        REGISTRATION
    }

    /** {@code memberId/KIND}, as decisions list it. */
    public String code() {
        return memberId + "/" + kind;
    }
}
