package org.nuan.policy.exit;

import static org.nuan.policy.rule.Rule.rule;

import java.util.List;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.PropertyKeys;
import org.nuan.policy.means.PropertyRules;
import org.nuan.policy.pack.ExitParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;

/** Questions of gradual exit. */
final class ExitRules {

    private static final String MEASURES = "民发〔2021〕57号";
    private static final int PERCENT = 100;
    /** Where a place sets a schedule without a limit of income. */
    private static final int NO_LIMIT = 0;

    private static final Rule<ExitCase> FORMER =
            rule("exit-former", MEASURES, "Was the minimum living guarantee paid before?", ExitRules::wasPaid);

    private static final Rule<ExitCase> INCOME_ROSE = rule(
            "exit-income-rose", MEASURES, "Does the income per head reach the standard now?", ExitRules::incomeRose);

    private static final Rule<ExitCase> SUSPENDED =
            rule("exit-suspended", MEASURES, "Are exits suspended in the month?", ExitRules::areSuspended);

    private static final Rule<ExitCase> SCHEDULED = rule(
            "exit-scheduled",
            MEASURES,
            "Does the place pay on in this month after that cause?",
            ExitRules::isScheduled);

    private static final Rule<ExitCase> WITHIN_LIMIT = rule(
            "exit-limit",
            MEASURES,
            "Is the income per head below the limit of gradual exit?",
            ExitRules::isWithinLimit);

    private static final Rule<ExitCase> ON_SCHEDULE = SCHEDULED
            .and(WITHIN_LIMIT)
            .and(PropertyRules.acceptable(PropertyKeys.COMMON).about(ExitCase::file))
            .named("exit-gradual", MEASURES, "Does the household leave step by step?");

    static final Rule<ExitCase> PAID_ON = FORMER.and(INCOME_ROSE)
            .and(SUSPENDED.or(ON_SCHEDULE).named("exit-ground", MEASURES, "Is there a ground to pay on in this month?"))
            .named("exit", MEASURES, "Is something paid on although the income has risen?");

    private ExitRules() {}

    private static Finding wasPaid(ExitCase it) {
        return Finding.of(
                it.former().monthly().isPositive(),
                ExitReason.AWARD_WAS_PAID,
                ExitReason.NO_AWARD_WAS_PAID,
                Fact.of("former", it.former().monthly()),
                Fact.of("last", it.former().last().toString()));
    }

    private static Finding incomeRose(ExitCase it) {
        CaseFile file = it.file();
        Fact perHead = Fact.of("incomePerHead", file.incomePerHead());
        Fact standard = Fact.of("standard", file.standard());
        boolean reached = !file.income().isLessThan(file.standardOfAll());
        List<String> open = IncomeRules.open(file);
        return reached || open.isEmpty()
                ? Finding.of(
                        reached,
                        ExitReason.INCOME_ROSE_ABOVE_STANDARD,
                        ExitReason.INCOME_STILL_BELOW_STANDARD,
                        perHead,
                        standard)
                : Finding.open(ExitReason.EXIT_INCOME_UNKNOWN, open, perHead, standard);
    }

    private static Finding areSuspended(ExitCase it) {
        return Finding.of(
                it.suspended(),
                ExitReason.EXITS_SUSPENDED,
                ExitReason.EXITS_NOT_SUSPENDED,
                Fact.of("month", it.file().terms().month().toString()));
    }

    private static Finding isScheduled(ExitCase it) {
        Fact cause = Fact.of("cause", it.cause().name());
        Fact month = Fact.of("monthOfExit", it.month());
        Fact months = Fact.of("months", it.schedule().size());
        return Finding.of(
                it.share() > 0 || it.reward() > 0,
                ExitReason.MONTH_IN_EXIT_SCHEDULE,
                it.schedule().isEmpty() ? ExitReason.NO_EXIT_SCHEDULE : ExitReason.EXIT_SCHEDULE_OVER,
                cause,
                month,
                months);
    }

    private static Finding isWithinLimit(ExitCase it) {
        CaseFile file = it.file();
        int percent = file.terms()
                .find(ExitParameters.INCOME_BELOW)
                .map(parameter -> parameter.value())
                .orElse(NO_LIMIT);
        boolean below = percent == NO_LIMIT
                || file.income().times(PERCENT).isLessThan(file.standardOfAll().times(percent));
        Fact perHead = Fact.of("incomePerHead", file.incomePerHead());
        Fact limit = Fact.of("percent", percent);
        Fact source = IncomeRules.source(file.terms().standard());
        List<String> open = IncomeRules.open(file);
        return below && percent != NO_LIMIT && !open.isEmpty()
                ? Finding.open(ExitReason.EXIT_INCOME_UNKNOWN, open, perHead, limit, source)
                : Finding.of(
                        below,
                        ExitReason.INCOME_BELOW_EXIT_LIMIT,
                        ExitReason.INCOME_NOT_BELOW_EXIT_LIMIT,
                        perHead,
                        limit,
                        source);
    }
}
