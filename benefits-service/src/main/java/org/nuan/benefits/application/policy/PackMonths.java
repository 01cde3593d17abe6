package org.nuan.benefits.application.policy;

import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Validity;

/** The months for which a pack speaks, in figures that read the same in every language. */
final class PackMonths {

    private PackMonths() {}

    /** Such as {@code 2018-07 – 2023-06} or {@code 2022-07 –}. */
    static String of(Pack pack) {
        boolean open = pack.appliesUntil().equals(Validity.OPEN_END);
        return pack.appliesFrom() + " –" + (open ? "" : " " + pack.appliesUntil());
    }
}
