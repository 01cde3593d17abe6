package org.nuan.policy.temporary;

import java.time.LocalDate;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.situation.Hardship;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Situation;

/** Households of three that ask for temporary aid on 1 March 2023. */
final class Plights {

    static final LocalDate APPLIED = LocalDate.of(2023, 3, 1);
    static final LocalDate LAST_MONTH = LocalDate.of(2023, 2, 1);

    private Plights() {}

    static Hardship of(Hardship.Cause cause, long selfPaidYuan) {
        return on(LAST_MONTH, cause, selfPaidYuan, 1);
    }

    static Hardship on(LocalDate day, Hardship.Cause cause, long selfPaidYuan, int persons) {
        return new Hardship(cause, day, Money.ofYuan(selfPaidYuan), persons, Provenance.declared());
    }

    static Situation poor(Hardship... hardships) {
        return earning(0, hardships);
    }

    static Situation earning(long wage, Hardship... hardships) {
        return Households.plain(3, Money.ofYuan(wage))
                .with(Particulars.NONE.withHardships(List.of(hardships), List.of()));
    }
}
