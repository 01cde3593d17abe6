package org.nuan.benefits.domain.payment;

import java.util.List;

/** The bank refused the whole file, so nobody was paid; the same awards may be prepared again. */
public record RejectedRun(RunHeader header, Release release, List<PayLine> lines, String reasonCode) implements PayRun {

    public RejectedRun {
        lines = List.copyOf(lines);
    }
}
