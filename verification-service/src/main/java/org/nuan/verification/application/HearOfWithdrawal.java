package org.nuan.verification.application;

import java.time.LocalDate;
import org.nuan.verification.application.ask.LetterWithdrawals;

/** Takes note that a letter was withdrawn; questions that have not left yet will not leave by it. */
public final class HearOfWithdrawal {

    private final LetterWithdrawals withdrawals;

    public HearOfWithdrawal(LetterWithdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    public void hear(String letterNumber, LocalDate withdrawnOn) {
        withdrawals.record(letterNumber, withdrawnOn);
    }
}
