package org.nuan.benefits.domain.payment;

import org.nuan.kernel.BenefitMonth;

/** What may be paid once only: a kind of payment of a scheme to a household for a month. */
public record PaymentKey(String scheme, String householdId, BenefitMonth month, PaymentKind kind) {}
