package org.nuan.benefits.domain.payment;

import java.time.Instant;

/** Who released a run, and when. The bank file takes its time stamps from here, so that a repeat gives the same file. */
public record Release(Official by, Instant at) {}
