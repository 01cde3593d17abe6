package org.nuan.benefits.application.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.domain.assessment.Assessment;

/** Every assessment ever made. */
public interface Assessments {

    /** Keeps a new one; one with that id already kept stays as it is. */
    void add(Assessment assessment);

    Optional<Assessment> find(UUID id);

    /** The latest of the same household under the same scheme that was made before this one. */
    Optional<Assessment> before(Assessment assessment);

    /** Newest first. */
    List<Assessment> ofApplication(String applicationId);
}
