package org.nuan.benefits.application.policy;

import java.time.LocalDate;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Validity;

/** The months for which a pack speaks, in figures that read the same in every language. */
final class PackMonths {

    private static final int AHEAD = 60;

    private PackMonths() {}

    /** Whether nobody asks in earnest: a pack without an end would else be asked about every month until 9999. */
    static boolean tooFar(BenefitMonth asked, LocalDate today) {
        return asked.isAfter(BenefitMonth.containing(today).plus(AHEAD));
    }

    /** Such as {@code 2018-07 – 2023-06} or {@code 2022-07 –}. */
    static String of(Pack pack) {
        boolean open = pack.appliesUntil().equals(Validity.OPEN_END);
        return pack.appliesFrom() + " –" + (open ? "" : " " + pack.appliesUntil());
    }
}
