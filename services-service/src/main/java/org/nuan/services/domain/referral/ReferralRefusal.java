package org.nuan.services.domain.referral;

import org.nuan.kernel.Refusal;

/** Why something cannot be done with a referral. */
public enum ReferralRefusal implements Refusal {
    NOT_FOUND("referral-not-found", Kind.NOT_FOUND),
    NOT_YOURS("referral-not-yours", Kind.FORBIDDEN),
    WRONG_STATE("referral-wrong-state", Kind.CONFLICT),
    CHANGED_MEANWHILE("changed-meanwhile", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ReferralRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
