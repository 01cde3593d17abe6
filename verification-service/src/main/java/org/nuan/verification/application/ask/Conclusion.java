package org.nuan.verification.application.ask;

import java.time.Clock;
import java.util.List;
import org.nuan.verification.domain.answer.Finding;
import org.nuan.verification.domain.comparison.Comparison;
import org.nuan.verification.domain.comparison.Discrepancy;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.report.Found;
import org.nuan.verification.domain.report.Report;

/** Closes a report as it stands: compares what was declared with what was found, and gives it its next version. */
public final class Conclusion {

    private final Comparison comparison;
    private final Clock clock;

    public Conclusion(Comparison comparison, Clock clock) {
        this.comparison = comparison;
        this.clock = clock;
    }

    Report of(Report report) {
        List<Found> found = report.found();
        List<Discrepancy> discrepancies = report.order().persons().stream()
                .flatMap(person -> comparison
                        .compare(person, about(person, found), report.order().region())
                        .stream())
                .toList();
        return report.closed(discrepancies, clock.instant());
    }

    private static List<Finding> about(Person person, List<Found> found) {
        return found.stream()
                .filter(f -> f.personId().equals(person.personId()))
                .map(Found::finding)
                .toList();
    }
}
