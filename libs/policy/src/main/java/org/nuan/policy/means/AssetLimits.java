package org.nuan.policy.means;

import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.PropertyParameters;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Unknown;

/**
 * Limits of money per head in monthly standards: of all money together, and of some kinds of it where the place limits
 * them. Money at the limit is within it.
 */
record AssetLimits(PropertyKeys keys) {

    private static final List<KindLimit> OF_KINDS = List.of(
            new KindLimit(PropertyParameters.DEPOSIT_MONTHS, PropertyKind.DEPOSITS, MeansReason.DEPOSITS_ABOVE_LIMIT),
            new KindLimit(
                    PropertyParameters.SECURITIES_MONTHS, PropertyKind.SECURITIES, MeansReason.SECURITIES_ABOVE_LIMIT));

    /** The limit of one kind. */
    private record KindLimit(ParameterKey<Integer> months, PropertyKind kind, MeansReason above) {}

    Finding within(CaseFile it) {
        Parameter<Integer> months = it.terms().at(keys.key(Parameters.ASSET_MONTHS));
        Finding all = limited(it, it.means().financialAssets(), months, MeansReason.ASSETS_ABOVE_LIMIT);
        if (all.answer() == Answer.NO) {
            return all;
        }
        for (KindLimit limit : OF_KINDS) {
            Optional<Parameter<Integer>> own = it.terms().find(keys.key(limit.months));
            if (own.isPresent()) {
                Finding found = limited(it, it.means().money(limit.kind), own.get(), limit.above);
                if (found.answer() == Answer.NO) {
                    return found;
                }
            }
        }
        return all;
    }

    private static Finding limited(CaseFile it, Money owned, Parameter<Integer> months, MeansReason above) {
        Money limit = it.standard().times(months.value());
        boolean within = owned.compareTo(limit.times(it.persons())) <= 0;
        List<String> open = it.open(Unknown.Kind.FINANCIAL_ASSETS);
        Fact assets = Fact.of("assets", owned);
        Fact persons = Fact.of("persons", it.persons());
        Fact perHead = Fact.of("limitPerHead", limit);
        Fact source = IncomeRules.source(months);
        return within && !open.isEmpty()
                ? Finding.open(MeansReason.ASSETS_UNKNOWN, open, assets, persons, perHead, source)
                : Finding.of(within, MeansReason.ASSETS_WITHIN_LIMIT, above, assets, persons, perHead, source);
    }
}
