package org.nuan.workflows.application.incident;

import java.util.List;
import java.util.Optional;
import org.nuan.kernel.RegionCode;

/** Cases that stand still because a step failed for good. */
public interface Incidents {

    List<IncidentView> open(RegionCode within);

    Optional<IncidentView> find(String incidentId);

    /** Gives the failed step its tries back. */
    void retry(String incidentId);

    long count();
}
