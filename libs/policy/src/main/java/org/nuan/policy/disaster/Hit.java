package org.nuan.policy.disaster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Disaster;
import org.nuan.policy.situation.DisasterLoss;

/** A household that a disaster has hit, in the month that is decided. */
record Hit(CaseFile file, Disaster disaster) {

    /** Days of the month that lie in the emergency period. */
    int emergencyDays() {
        return days(disaster.struckOn(), disaster.emergency().until());
    }

    /** Days of the month that lie in the transition period. */
    int transitionDays() {
        return days(
                disaster.emergency().until().plusDays(1), disaster.transition().until());
    }

    private int days(LocalDate from, LocalDate until) {
        LocalDate first = file.terms().month().firstDay();
        LocalDate last = file.terms().month().lastDay();
        LocalDate start = from.isAfter(first) ? from : first;
        LocalDate end = until.isBefore(last) ? until : last;
        return start.isAfter(end) ? 0 : (int) ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** How many persons have a loss that the period helps; several losses of one person do not add up. */
    int persons(Disaster.Period period) {
        int most = 0;
        for (DisasterLoss loss : file.situation().particulars().losses()) {
            boolean helped =
                    loss.disaster().equals(disaster.id()) && period.losses().contains(loss.kind());
            most = helped ? Math.max(most, loss.persons()) : most;
        }
        return most;
    }

    /** Whether a loss is helped in a period of the month; outside both periods, whether it would have been. */
    boolean isLossHelped() {
        boolean outside = emergencyDays() == 0 && transitionDays() == 0;
        boolean emergency = (outside || emergencyDays() > 0) && persons(disaster.emergency()) > 0;
        return emergency || ((outside || transitionDays() > 0) && persons(disaster.transition()) > 0);
    }
}
