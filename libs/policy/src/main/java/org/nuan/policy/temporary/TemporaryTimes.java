package org.nuan.policy.temporary;

import java.time.LocalDate;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.TemporaryParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.situation.Hardship;

/** When a hardship is helped: how long ago it may lie, and how often the same cause is helped. */
final class TemporaryTimes {

    private TemporaryTimes() {}

    static Finding fits(Plight it) {
        Terms terms = it.file().terms();
        LocalDate day = it.hardship().day();
        LocalDate applied = TemporaryRules.applied(it);
        return switch (it.hardship().cause()) {
            case UNEMPLOYED_THREE_MONTHS -> {
                Parameter<Integer> months = terms.at(TemporaryParameters.UNEMPLOYED_MONTHS);
                boolean longEnough = !day.plusMonths(months.value()).isAfter(applied);
                yield found(
                        longEnough,
                        TemporaryReason.UNEMPLOYED_LONG_ENOUGH,
                        TemporaryReason.UNEMPLOYED_TOO_SHORT,
                        day,
                        months);
            }
            case RECENT_GRADUATE ->
                within(
                        it,
                        terms.at(TemporaryParameters.GRADUATE_MONTHS),
                        TemporaryReason.GRADUATED_RECENTLY,
                        TemporaryReason.GRADUATED_LONG_AGO);
            default ->
                within(
                        it,
                        terms.at(TemporaryParameters.WITHIN_MONTHS),
                        TemporaryReason.HARDSHIP_IS_RECENT,
                        TemporaryReason.HARDSHIP_LONG_AGO);
        };
    }

    private static Finding within(Plight it, Parameter<Integer> months, TemporaryReason ifYes, TemporaryReason ifNo) {
        LocalDate day = it.hardship().day();
        boolean recent = !day.plusMonths(months.value()).isBefore(TemporaryRules.applied(it));
        return found(recent, ifYes, ifNo, day, months);
    }

    private static Finding found(
            boolean yes, TemporaryReason ifYes, TemporaryReason ifNo, LocalDate day, Parameter<Integer> months) {
        Fact since = Fact.of("day", day.toString());
        return Finding.of(yes, ifYes, ifNo, since, Fact.of("months", months.value()), IncomeRules.source(months));
    }

    static Finding firstOfYear(Plight it) {
        Parameter<Boolean> once = it.file().terms().at(TemporaryParameters.ONCE_PER_CAUSE);
        Fact cause = Fact.of("cause", it.hardship().cause().name());
        Fact source = IncomeRules.source(once);
        if (!once.value()) {
            return Finding.of(
                    true,
                    TemporaryReason.CAUSE_MAY_BE_HELPED_AGAIN,
                    TemporaryReason.CAUSE_HELPED_THIS_YEAR,
                    cause,
                    source);
        }
        int year = TemporaryRules.applied(it).getYear();
        for (Hardship.Prior prior : it.file().situation().particulars().priorAids()) {
            if (prior.cause() == it.hardship().cause() && prior.decidedOn().getYear() == year) {
                Fact decided = Fact.of("day", prior.decidedOn().toString());
                return Finding.of(
                        false,
                        TemporaryReason.FIRST_AID_FOR_CAUSE,
                        TemporaryReason.CAUSE_HELPED_THIS_YEAR,
                        cause,
                        decided,
                        source);
            }
        }
        return Finding.of(
                !it.isNamedAgain(),
                TemporaryReason.FIRST_AID_FOR_CAUSE,
                TemporaryReason.CAUSE_NAMED_TWICE,
                cause,
                source);
    }
}
