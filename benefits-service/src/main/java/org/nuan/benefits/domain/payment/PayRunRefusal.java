package org.nuan.benefits.domain.payment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Refusal;

/** Why a pay run is not prepared, released or shown. */
public enum PayRunRefusal implements Refusal {
    FOUR_EYES("four-eyes", Kind.FORBIDDEN, null),
    NOTHING_TO_PAY("pay-run-nothing-to-pay", Kind.CONFLICT, null),
    NOT_PREPARED("pay-run-not-prepared", Kind.CONFLICT, null),
    NOT_FOUND("pay-run-not-found", Kind.NOT_FOUND, null),
    NO_FILE_YET("pay-run-no-file-yet", Kind.CONFLICT, null),
    MONTH_TOO_FAR("pay-run-month-too-far", Kind.INVALID, "/month"),
    PAYMENT_NOT_FOUND("payment-not-found", Kind.NOT_FOUND, null),
    NOT_HELD("payment-not-held", Kind.CONFLICT, null),
    HOLD_STAYS("payment-hold-stays", Kind.CONFLICT, null),
    PAID_ELSEWHERE("payment-in-other-run", Kind.CONFLICT, null);

    private final String code;
    private final Kind kind;
    private final @Nullable String field;

    PayRunRefusal(String code, Kind kind, @Nullable String field) {
        this.code = code;
        this.kind = kind;
        this.field = field;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
