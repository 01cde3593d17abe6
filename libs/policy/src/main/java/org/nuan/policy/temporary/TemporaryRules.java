package org.nuan.policy.temporary;

import static org.nuan.policy.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.PropertyKeys;
import org.nuan.policy.means.PropertyRules;
import org.nuan.policy.pack.AidRange;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.TemporaryParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Hardship;
import org.nuan.policy.situation.Residence;

/** Questions about one hardship for which temporary aid is asked (国发〔2014〕47号, 民发〔2018〕23号). */
final class TemporaryRules {

    private static final String NOTICE = "国发〔2014〕47号";
    private static final String OPINIONS = "民发〔2018〕23号";
    private static final int MONTHS = 12;

    /** In an emergency nobody asks for means; for an expenditure the household must not be able to bear it. */
    private static final Rule<Plight> NEEDS_HELP = rule(
                    "temporary-emergency",
                    OPINIONS,
                    "Is it an emergency, in which means are not asked?",
                    TemporaryRules::isEmergency)
            .or(rule(
                            "temporary-income",
                            OPINIONS,
                            "Is the yearly income per head below last year's local disposable income?",
                            TemporaryRules::incomeBelowLimit)
                    .and(rule(
                            "temporary-left",
                            OPINIONS,
                            "Does the expenditure leave less than the household needs to live?",
                            TemporaryRules::tooLittleLeft))
                    .and(PropertyRules.acceptable(PropertyKeys.COMMON).about(Plight::file))
                    .named("temporary-means", OPINIONS, "Can the household not bear the expenditure itself?"))
            .named("temporary-need", OPINIONS, "Does the household need help with it?");

    /** Whether one hardship is helped. */
    static final Rule<Plight> HELPED = rule(
                    "temporary-time", OPINIONS, "Does the time fit the cause?", TemporaryTimes::fits)
            .and(rule(
                    "temporary-once",
                    NOTICE,
                    "Is this the first aid for the cause in the year?",
                    TemporaryTimes::firstOfYear))
            .and(rule("temporary-place", NOTICE, "May aid be asked for here?", TemporaryPlace::mayAsk))
            .and(rule(
                    "temporary-other-money",
                    OPINIONS,
                    "Has somebody out of work no other money?",
                    TemporaryRules::noOtherMoney))
            .and(NEEDS_HELP)
            .and(rule(
                    "temporary-year", NOTICE, "Is something left of what a year allows?", TemporaryRules::yearHasRoom))
            .and(rule(
                    "temporary-range",
                    NOTICE,
                    "Does the place say how much is given for the cause?",
                    TemporaryRules::rangeIsSet))
            .named("temporary-hardship", NOTICE, "Is the hardship helped with temporary aid?");

    private TemporaryRules() {}

    private static Finding isEmergency(Plight it) {
        Fact cause = Fact.of("cause", it.hardship().cause().name());
        return Finding.of(
                it.hardship().cause().isEmergency(),
                TemporaryReason.IS_EMERGENCY,
                TemporaryReason.IS_EXPENDITURE,
                cause);
    }

    private static Finding incomeBelowLimit(Plight it) {
        boolean urban = it.file().terms().residence() == Residence.URBAN;
        ParameterKey<Money> key =
                urban ? TemporaryParameters.INCOME_LIMIT_URBAN : TemporaryParameters.INCOME_LIMIT_RURAL;
        Optional<Parameter<Money>> limit = it.file().terms().find(key);
        if (limit.isEmpty()) {
            return Finding.of(true, TemporaryReason.AID_INCOME_NOT_LIMITED, TemporaryReason.AID_INCOME_NOT_BELOW_LIMIT);
        }
        Money yearly = yearlyIncome(it);
        int persons = it.file().persons();
        boolean below = yearly.isLessThan(limit.get().value().times(persons));
        Fact[] facts = {
            Fact.of("yearlyIncome", yearly),
            Fact.of("persons", persons),
            Fact.of("limit", limit.get().value()),
            IncomeRules.source(limit.get())
        };
        List<String> open = IncomeRules.open(it.file());
        return below && !open.isEmpty()
                ? Finding.open(TemporaryReason.AID_INCOME_UNKNOWN, open, facts)
                : Finding.of(
                        below,
                        TemporaryReason.AID_INCOME_BELOW_LIMIT,
                        TemporaryReason.AID_INCOME_NOT_BELOW_LIMIT,
                        facts);
    }

    private static Finding tooLittleLeft(Plight it) {
        Optional<Parameter<Integer>> share = it.file().terms().find(TemporaryParameters.LEFT_SHARE);
        if (share.isEmpty()) {
            return Finding.of(true, TemporaryReason.LEFT_NOT_LIMITED, TemporaryReason.LEFT_NOT_BELOW_STANDARD);
        }
        Money left = yearlyIncome(it).minus(it.hardship().selfPaid()).max(Money.ZERO);
        Money needed = it.file().standardOfAll().times(MONTHS);
        boolean tooLittle = left.times(100).isLessThan(needed.times(share.get().value()));
        Fact[] facts = {
            Fact.of("left", left),
            Fact.of("needed", needed),
            Fact.of("percent", share.get().value()),
            IncomeRules.source(share.get())
        };
        List<String> open = IncomeRules.open(it.file());
        return tooLittle && !open.isEmpty()
                ? Finding.open(TemporaryReason.LEFT_UNKNOWN, open, facts)
                : Finding.of(
                        tooLittle, TemporaryReason.LEFT_BELOW_STANDARD, TemporaryReason.LEFT_NOT_BELOW_STANDARD, facts);
    }

    private static Money yearlyIncome(Plight it) {
        return it.file().means().countedIncome().times(MONTHS);
    }

    /** Who is out of work is helped only where neither insurance nor own work brings in anything. */
    private static Finding noOtherMoney(Plight it) {
        Hardship.Cause cause = it.hardship().cause();
        if (cause != Hardship.Cause.UNEMPLOYED_THREE_MONTHS && cause != Hardship.Cause.RECENT_GRADUATE) {
            return Finding.of(true, TemporaryReason.OTHER_MONEY_NOT_ASKED, TemporaryReason.HAS_OTHER_MONEY);
        }
        OtherMoney other = OtherMoney.of(it.file());
        Fact amount = Fact.of("amount", other.monthly());
        boolean none = other.monthly().isZero();
        return none && !other.open().isEmpty()
                ? Finding.open(TemporaryReason.OTHER_MONEY_UNKNOWN, other.open(), amount)
                : Finding.of(none, TemporaryReason.NO_OTHER_MONEY, TemporaryReason.HAS_OTHER_MONEY, amount);
    }

    private static Finding yearHasRoom(Plight it) {
        Optional<Money> left = Plight.leftThisYear(it.file());
        if (left.isEmpty()) {
            return Finding.of(true, TemporaryReason.YEAR_IS_NOT_LIMITED, TemporaryReason.YEAR_IS_USED_UP);
        }
        Fact had = Fact.of("had", Plight.hadThisYear(it.file()));
        return Finding.of(
                left.get().isPositive(),
                TemporaryReason.YEAR_HAS_ROOM,
                TemporaryReason.YEAR_IS_USED_UP,
                had,
                Fact.of("left", left.get()));
    }

    /** Where no rule fits, people discuss the one case: that is open, never a refusal. */
    private static Finding rangeIsSet(Plight it) {
        Fact cause = Fact.of("cause", it.hardship().cause().name());
        Optional<AidRange> range = it.range();
        return range.isEmpty()
                ? Finding.open(TemporaryReason.NO_RANGE_MEETING_DECIDES, List.of(), cause)
                : Finding.of(
                        true,
                        TemporaryReason.RANGE_IS_SET,
                        TemporaryReason.NO_RANGE_MEETING_DECIDES,
                        cause,
                        Fact.of("source", range.get().validity().source()));
    }

    static LocalDate applied(Plight it) {
        return it.file().situation().applicationDate();
    }
}
