package org.nuan.policy.simulation;

/** Sums of effects; not thread-safe. Amounts are fen a month. */
final class Summary {

    private long households;
    private long persons;
    private long entitledBefore;
    private long entitledAfter;
    private long newlyEntitled;
    private long noLongerEntitled;
    private long winners;
    private long losers;
    private long beforeFen;
    private long afterFen;

    void add(Effect effect) {
        households++;
        persons += effect.persons();
        entitledBefore += one(effect.before().isPositive());
        entitledAfter += one(effect.after().isPositive());
        newlyEntitled += one(effect.isNewlyEntitled());
        noLongerEntitled += one(effect.isNoLongerEntitled());
        winners += one(effect.isWinner());
        losers += one(effect.isLoser());
        beforeFen += effect.before().fen();
        afterFen += effect.after().fen();
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }

    void add(Summary other) {
        households += other.households;
        persons += other.persons;
        entitledBefore += other.entitledBefore;
        entitledAfter += other.entitledAfter;
        newlyEntitled += other.newlyEntitled;
        noLongerEntitled += other.noLongerEntitled;
        winners += other.winners;
        losers += other.losers;
        beforeFen += other.beforeFen;
        afterFen += other.afterFen;
    }

    Totals totals() {
        return new Totals(
                households,
                persons,
                entitledBefore,
                entitledAfter,
                newlyEntitled,
                noLongerEntitled,
                winners,
                losers,
                beforeFen,
                afterFen);
    }
}
