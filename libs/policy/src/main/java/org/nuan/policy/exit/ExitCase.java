package org.nuan.policy.exit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.ExitCause;
import org.nuan.policy.pack.ExitParameters;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.PolicySwitch;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Situation;

/**
 * A household on its way out.
 *
 * @param month how many months of its schedule have begun; those in which exits are suspended are not among them
 */
record ExitCase(CaseFile file, FormerAward former, ExitCause cause, int month, boolean suspended) {

    private static final int MONTHS_OF_YEAR = 12;

    static ExitCase of(CaseFile file, FormerAward former, ExitCause cause) {
        Situation situation = file.situation();
        int month = 0;
        boolean suspended = false;
        BenefitMonth at = former.last();
        while (at.isBefore(situation.benefitMonth())) {
            at = at.next();
            suspended = Terms.of(file.terms().pack(), situation.residence(), at).isOn(PolicySwitch.Kind.SUSPEND_EXITS);
            month += suspended ? 0 : 1;
        }
        return new ExitCase(file, former, cause, month, suspended);
    }

    /** The shares of the former award in per cent, month by month; empty where the place has none for the cause. */
    List<Integer> schedule() {
        return byCause(ExitParameters.SCHEDULE);
    }

    private List<Integer> rewards() {
        return byCause(ExitParameters.REWARD);
    }

    private List<Integer> byCause(ParameterKey<Map<ExitCause, List<Integer>>> key) {
        Optional<Parameter<Map<ExitCause, List<Integer>>>> set = file.terms().find(key);
        return set.map(parameter -> parameter.value().getOrDefault(cause, List.of()))
                .orElse(List.of());
    }

    /** Per cent of the former award for the month. */
    int share() {
        return month >= 1 && month <= schedule().size() ? schedule().get(month - 1) : 0;
    }

    /** Per cent of the standard that is paid as a reward in the month. */
    int reward() {
        int year = (month - 1) / MONTHS_OF_YEAR;
        boolean due = month >= 1 && (month - 1) % MONTHS_OF_YEAR == 0;
        return due && year < rewards().size() ? rewards().get(year) : 0;
    }
}
