package org.nuan.services.domain.referral;

import java.util.Arrays;
import java.util.Optional;

/** What the catalogue offers beyond money (服务类救助): care, learning, company, work, advice. */
public enum CareService {
    TUTORING,
    HOME_CARE,
    COUNSELLING,
    JOB_MATCHING,
    COMPANIONSHIP;

    public static Optional<CareService> of(String name) {
        return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst();
    }
}
