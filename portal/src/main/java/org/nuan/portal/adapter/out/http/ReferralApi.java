package org.nuan.portal.adapter.out.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.services.ReferralForms.ReferralAnswer;
import org.nuan.contracts.services.ReferralForms.ReferralView;
import org.springframework.core.ParameterizedTypeReference;

/** Help beyond money. */
public final class ReferralApi {

    private final ServiceCalls calls;

    ReferralApi(ServiceCalls calls) {
        this.calls = calls;
    }

    public List<ReferralView> referrals(String region) {
        return calls.list(new ParameterizedTypeReference<>() {}, "/api/services/referrals?region={region}", region);
    }

    /** @param act acceptance, refusal, delivery or confirmation */
    public void answer(String id, String act, @Nullable ReferralAnswer answer, String key) {
        calls.send(key, answer, "/api/services/referrals/{id}/{act}", id, act);
    }
}
