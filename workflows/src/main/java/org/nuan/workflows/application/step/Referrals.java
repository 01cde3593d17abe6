package org.nuan.workflows.application.step;

import org.nuan.contracts.services.ReferralForms.ReferralOrder;
import org.nuan.contracts.services.ReferralForms.ReferralView;
import org.nuan.kernel.Outcome;

/** The services service: help beyond money. */
public interface Referrals {

    Outcome<ReferralView> offer(ReferralOrder order, String key);
}
