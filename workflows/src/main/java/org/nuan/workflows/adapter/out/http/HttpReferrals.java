package org.nuan.workflows.adapter.out.http;

import org.nuan.contracts.services.ReferralForms.ReferralOrder;
import org.nuan.contracts.services.ReferralForms.ReferralView;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.application.step.Referrals;

/** The services service's API. */
public final class HttpReferrals implements Referrals {

    private final ServiceCalls services;

    public HttpReferrals(ServiceCalls services) {
        this.services = services;
    }

    @Override
    public Outcome<ReferralView> offer(ReferralOrder order, String key) {
        return services.post(key, order, ReferralView.class, "/api/services/referrals");
    }
}
