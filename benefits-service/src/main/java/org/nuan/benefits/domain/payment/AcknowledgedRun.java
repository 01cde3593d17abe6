package org.nuan.benefits.domain.payment;

import java.util.List;

/** The bank answered for every payment. */
public record AcknowledgedRun(RunHeader header, Release release, List<PayLine> lines) implements PayRun {

    public AcknowledgedRun {
        lines = List.copyOf(lines);
    }
}
