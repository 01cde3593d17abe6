package org.nuan.policy.simulation;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.FundParameters;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;

/**
 * Who bears the cost.
 *
 * @param percent by level, 100 together
 */
public record FundShares(Map<Level, Integer> percent) {

    /** Levels of government that pay. */
    public enum Level {
        CENTRAL,
        PROVINCE,
        CITY,
        COUNTY
    }

    private static final int WHOLE = 100;

    /**
     * The shares that the pack sets for the month; a level for which it sets none bears nothing, the county bears the rest.
     *
     * @throws IllegalArgumentException if more than 100 per cent are given away
     */
    public static FundShares of(Pack pack, BenefitMonth month) {
        Map<Level, Integer> percent = new EnumMap<>(Level.class);
        percent.put(Level.CENTRAL, percent(pack, FundParameters.CENTRAL, month));
        percent.put(Level.PROVINCE, percent(pack, FundParameters.PROVINCE, month));
        percent.put(Level.CITY, percent(pack, FundParameters.CITY, month));
        int given = percent.values().stream().mapToInt(Integer::intValue).sum();
        if (given > WHOLE) {
            throw new IllegalArgumentException("the levels bear " + given + " per cent together");
        }
        percent.put(Level.COUNTY, WHOLE - given);
        return new FundShares(percent);
    }

    private static int percent(Pack pack, ParameterKey<Integer> key, BenefitMonth month) {
        return pack.find(key, month).map(Parameter::value).orElse(0);
    }

    /** The cost by level: whole fen, and together exactly the cost; what rounding leaves falls to the county. */
    public Map<Level, Money> share(Money cost) {
        Map<Level, Money> shares = new EnumMap<>(Level.class);
        Money rest = cost;
        for (Map.Entry<Level, Integer> entry : percent.entrySet()) {
            Money share = entry.getKey() == Level.COUNTY ? rest : cost.percent(entry.getValue(), RoundingMode.DOWN);
            shares.put(entry.getKey(), share);
            rest = rest.minus(share);
        }
        return shares;
    }
}
