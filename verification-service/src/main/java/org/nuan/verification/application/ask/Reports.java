package org.nuan.verification.application.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nuan.verification.domain.report.Report;

/** All verification reports. Whenever a report gets a new version, that fact is stated in the same write. */
public interface Reports {

    /** @return false if the id is taken */
    boolean add(Report report);

    Optional<Stored> find(String reportId);

    List<Report> ofApplication(String applicationId);

    /**
     * Applies the change to the report as known or, if somebody else wrote meanwhile, to what they wrote. A change that
     * returns its argument writes nothing.
     */
    Stored change(Stored known, UnaryOperator<Report> change);

    /** A report with the revision it was read at. */
    record Stored(Report report, long revision) {}
}
