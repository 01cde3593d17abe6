package org.nuan.sources.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A ledger line about one transfer. Only the last digits of the account are kept: the answer needs no more.
 *
 * @param status ACSC for paid, RJCT for returned
 * @param code why it was returned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentRecord(
        String msgId,
        String paymentId,
        @Nullable String instructionId,
        String endToEndId,
        String account,
        long amountFen,
        String status,
        @Nullable String code,
        @Nullable String reason,
        String at) {}
