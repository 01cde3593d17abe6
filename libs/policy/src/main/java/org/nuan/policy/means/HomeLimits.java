package org.nuan.policy.means;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.policy.pack.HomeBar;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.PropertyParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Unknown;

/** Limits of the number of homes and of their floor area per head. */
record HomeLimits(PropertyKeys keys) {

    private static final int DM2_IN_M2 = 100;

    Finding within(CaseFile it) {
        Homes homes = new Homes(it, keys);
        HomeBar bar = it.terms().value(keys.key(PropertyParameters.HOME_BAR));
        return bar == HomeBar.NUMBER ? homes.byNumber() : homes.byNumberAndArea(bar);
    }

    /** The homes of one household, beside its limits. */
    private static final class Homes {

        private final CaseFile it;
        private final PropertyKeys keys;
        private final List<Property> homes;
        private final boolean resettled;
        private final Parameter<Integer> most;
        private final int number;

        Homes(CaseFile it, PropertyKeys keys) {
            this.it = it;
            this.keys = keys;
            this.homes = it.means().owned(PropertyKind.HOME, Set.of());
            this.resettled = homes.stream().anyMatch(home -> home.use() == Property.Use.RESETTLEMENT);
            this.most = most(it.terms());
            this.number = homes.stream().mapToInt(Property::count).sum();
        }

        private Parameter<Integer> most(Terms terms) {
            Optional<Parameter<Integer>> own =
                    resettled ? terms.find(keys.key(PropertyParameters.RESETTLED_MOST_HOMES)) : Optional.empty();
            return own.orElseGet(() -> terms.at(keys.key(Parameters.MOST_HOMES)));
        }

        Finding byNumber() {
            List<String> open = it.open(Unknown.Kind.HOMES);
            Fact owned = Fact.of("homes", number);
            Fact limit = Fact.of("most", most.value());
            Fact source = IncomeRules.source(most);
            return number <= most.value() && !open.isEmpty()
                    ? Finding.open(MeansReason.HOMES_UNKNOWN, open, owned, limit, source)
                    : Finding.of(
                            number <= most.value(),
                            MeansReason.HOMES_WITHIN_LIMIT,
                            MeansReason.HOMES_ABOVE_LIMIT,
                            owned,
                            limit,
                            source);
        }

        /** More homes, and larger ones, only make it worse: what is known of either is a lower bound. */
        Finding byNumberAndArea(HomeBar bar) {
            boolean few = number <= most.value();
            boolean small = area() <= limit() * it.persons();
            boolean acceptable = bar == HomeBar.NUMBER_AND_AREA ? few || small : few && small;
            boolean areaDecides = bar == HomeBar.NUMBER_AND_AREA ? !few : few;
            List<String> open = new ArrayList<>(it.open(Unknown.Kind.HOMES));
            open.addAll(areaDecides ? withoutArea() : List.of());
            Fact[] facts = {
                Fact.of("homes", number),
                Fact.of("most", most.value()),
                Fact.of("area", squareMetres(area())),
                Fact.of("areaPerHead", squareMetres(limit())),
                IncomeRules.source(most)
            };
            if (acceptable && !open.isEmpty()) {
                return Finding.open(
                        MeansReason.HOME_AREA_UNKNOWN, open.stream().distinct().toList(), facts);
            }
            MeansReason reason =
                    acceptable ? MeansReason.HOMES_AND_AREA_WITHIN_LIMIT : MeansReason.HOMES_OR_AREA_ABOVE_LIMIT;
            return new Finding(Answer.of(acceptable), reason, List.of(facts), List.of());
        }

        /** In square decimetres. */
        private long area() {
            long area = 0;
            for (Property home : homes) {
                area += (long) home.area() * home.count();
            }
            return area;
        }

        /** Per head, in square decimetres. */
        private long limit() {
            Terms terms = it.terms();
            int standard = terms.value(keys.key(PropertyParameters.STANDARD_AREA));
            int percent = terms.value(keys.key(PropertyParameters.AREA_PERCENT));
            if (resettled) {
                percent = terms.valueOr(keys.key(PropertyParameters.RESETTLED_AREA_PERCENT), percent);
            }
            return (long) standard * DM2_IN_M2 * percent / 100;
        }

        private List<String> withoutArea() {
            return homes.stream()
                    .filter(home -> home.area() == 0)
                    .map(home -> new Unknown(home.memberId(), Unknown.Kind.HOMES).code())
                    .toList();
        }

        private static String squareMetres(long squareDecimetres) {
            return BigDecimal.valueOf(squareDecimetres, 2).toPlainString();
        }
    }
}
