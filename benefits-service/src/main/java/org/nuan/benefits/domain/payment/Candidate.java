package org.nuan.benefits.domain.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.award.Payee;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;

/**
 * An award that might be paid in a run, with what the controls need to know about it.
 *
 * @param awardEnds last month owed; null while the award runs on
 * @param lastMonth what the household got for the month before; null if nothing
 * @param alreadyPaid whether another award of the household has a payment of this scheme for the month
 * @param accountShared whether an award of another household names the same account
 * @param accountReturned whether the last payment into that account came back
 */
public record Candidate(
        UUID awardId,
        String applicationId,
        String householdId,
        String scheme,
        String packId,
        Money amount,
        Payee payee,
        BenefitMonth awardStarts,
        @Nullable BenefitMonth awardEnds,
        @Nullable Money lastMonth,
        boolean alreadyPaid,
        boolean accountShared,
        boolean accountReturned) {}
