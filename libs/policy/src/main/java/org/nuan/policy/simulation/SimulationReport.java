package org.nuan.policy.simulation;

import java.util.List;
import java.util.Map;
import org.nuan.kernel.RegionCode;

/**
 * What a change of the law would do to a population. Only schemes that pay by the month count in the totals.
 *
 * @param undecidableBefore households with at least one scheme that cannot be decided for want of facts
 * @param schemes those that the pack regulates, in their order
 * @param regions the next level below the population's region, ascending
 * @param bins households by change, from the greatest loss to the greatest gain
 * @param gains the households that would gain most, the greatest gain first
 * @param losses the households that would lose most, likewise
 * @param sharesBefore who bears the cost
 */
public record SimulationReport(
        Totals totals,
        long undecidableBefore,
        long undecidableAfter,
        List<SchemeTotals> schemes,
        Map<RegionCode, Totals> regions,
        List<Bin> bins,
        List<Effect> gains,
        List<Effect> losses,
        FundShares sharesBefore,
        FundShares sharesAfter) {}
