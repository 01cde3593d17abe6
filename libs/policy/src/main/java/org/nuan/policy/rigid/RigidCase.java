package org.nuan.policy.rigid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.RigidParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Outlay;

/**
 * A household with its income and rigid expenditure of the months before the application.
 *
 * @param living spent to live, as much as was spent
 * @param other rigid expenditure of the kinds that count
 */
record RigidCase(CaseFile file, Rungs rungs, int months, Money living, Money other) {

    static RigidCase of(CaseFile file, Rungs rungs) {
        int months = file.terms().value(RigidParameters.LOOK_BACK);
        Set<Outlay.Kind> kinds = file.terms().value(RigidParameters.KINDS);
        LocalDate last = file.situation().applicationDate();
        LocalDate first = last.minusMonths(months);
        List<Outlay> outlays = file.situation().particulars().outlays();
        long living = 0;
        long other = 0;
        for (Outlay outlay : outlays) {
            boolean inTime =
                    !outlay.paidOn().isBefore(first) && !outlay.paidOn().isAfter(last);
            if (inTime && kinds.contains(outlay.kind()) && counts(file, outlay, outlays)) {
                long fen = outlay.selfPaid().fen();
                living += outlay.kind() == Outlay.Kind.LIVING ? fen : 0;
                other += outlay.kind() == Outlay.Kind.LIVING ? 0 : fen;
            }
        }
        return new RigidCase(file, rungs, months, Money.ofFen(living), Money.ofFen(other));
    }

    /** What was declared counts unless a source has verified what the member paid of the kind. */
    private static boolean counts(CaseFile file, Outlay outlay, List<Outlay> all) {
        return file.household().counts(outlay.memberId())
                && (outlay.provenance().isVerified() || !isVerified(outlay, all));
    }

    private static boolean isVerified(Outlay declared, List<Outlay> all) {
        for (Outlay outlay : all) {
            if (outlay.provenance().isVerified()
                    && outlay.kind() == declared.kind()
                    && outlay.memberId().equals(declared.memberId())) {
                return true;
            }
        }
        return false;
    }

    private Terms terms() {
        return file.terms();
    }

    /** Before deductions: the law compares what is spent with what comes in. */
    Money income() {
        return file.means().countedIncome().times(months);
    }

    /** What is needed to live, up to the share of the standard that the place counts. */
    Money livingCounted() {
        return living.min(livingLimit());
    }

    Money livingLimit() {
        int percent = terms().value(RigidParameters.LIVING_SHARE);
        return file.standardOfAll()
                .times(months)
                .percent(percent, terms().rounding().mode());
    }

    Money expenditure() {
        return livingCounted().plus(other);
    }

    int ratio() {
        return terms().value(RigidParameters.RATIO);
    }
}
