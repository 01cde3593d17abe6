package org.nuan.verification.application.ask;

import java.time.LocalDate;
import java.util.Collection;
import org.nuan.verification.domain.order.Withdrawals;

/** What this service has heard about letters that were withdrawn. */
public interface LetterWithdrawals {

    Withdrawals among(Collection<String> letterNumbers);

    /** Hearing it twice changes nothing. */
    void record(String letterNumber, LocalDate withdrawnOn);
}
