package org.nuan.sources.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A ledger line that settles one file: the transfers written before it count only because it follows them.
 *
 * @param claim the bank's own number for the upload
 * @param name the file's name without extension
 * @param answer the name of the answer file
 * @param sum in yuan; empty if the file could not be read
 * @param status ACSC, PART or RJCT
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileRecord(
        long claim,
        String name,
        String answer,
        String msgId,
        String sha256,
        long transactions,
        String sum,
        String status,
        @Nullable String code,
        @Nullable String reason,
        String at) {

    /** How many transfers stand before this line; a rejected file has none. */
    long transfersInLedger() {
        return status.equals("RJCT") ? 0 : transactions;
    }
}
