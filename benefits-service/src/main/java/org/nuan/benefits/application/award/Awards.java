package org.nuan.benefits.application.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuan.benefits.domain.award.Award;
import org.nuan.kernel.BenefitMonth;

/** Every award. */
public interface Awards {

    /** False, with nothing kept, if the application has one, or the household has one of the scheme from that month. */
    boolean add(Award award);

    Optional<Award> find(UUID id);

    List<Award> ofApplication(String applicationId);

    List<Award> ofHousehold(String householdId);

    /** Those of the given awards that owe nothing for that month, as known now. */
    Set<UUID> notCovering(Set<UUID> awardIds, BenefitMonth month);
}
