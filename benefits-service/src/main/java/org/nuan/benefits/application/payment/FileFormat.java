package org.nuan.benefits.application.payment;

import org.nuan.benefits.domain.bank.PaymentFile;
import org.nuan.benefits.domain.payment.ReleasedRun;

/** How a released run becomes a file for the bank. */
public interface FileFormat {

    /** The same run always gives the same bytes. The file has been checked against its schema. */
    PaymentFile write(ReleasedRun run);
}
