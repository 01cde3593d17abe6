package org.nuan.benefits.application.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.domain.payment.Candidate;
import org.nuan.benefits.domain.payment.ControlledRun;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.PayRun;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;

/** Every pay run with its lines. Those that change something want a transaction around them. */
public interface PayRuns {

    /** Lets one preparation of that month run at a time, until the transaction ends. */
    void oneAtATime(BenefitMonth month);

    /** Awards of the region that cover the month and are not yet part of a run that is open or was paid. */
    List<Candidate> candidates(RegionCode region, BenefitMonth month);

    /** What was paid, or is on its way, for the month in the region. */
    Money totalOf(RegionCode region, BenefitMonth month);

    void add(ControlledRun run);

    Optional<PayRun> find(UUID id);

    /** Like {@link #find}, and nobody else may change the run until the transaction ends. */
    Optional<PayRun> lock(UUID id);

    /**
     * Keeps the station that a run has come to.
     *
     * @param changed the lines that moved
     * @return false if a line cannot become due because the household is paid in another run; nothing is kept then
     */
    boolean save(PayRun run, List<PayLine> changed);

    /** Newest first. */
    List<PayRunSummary> inRegion(RegionCode region);

    /** Runs that wait for the clockwork: released or sent. */
    List<UUID> open();

    /** Every payment of the household, oldest first. */
    List<PayLine> ofHousehold(String householdId);
}
