package org.nuan.workflows.application.progress;

import java.util.Optional;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.kernel.RegionCode;

/** What the engine knows of a case's way, and the drawing of the way itself. */
public interface CaseDiagrams {

    Optional<RegionCode> regionOf(String applicationId);

    CaseProgress progress(String applicationId);

    /** The newest model of that process as BPMN 2.0 XML. */
    Optional<String> model(String processKey);
}
