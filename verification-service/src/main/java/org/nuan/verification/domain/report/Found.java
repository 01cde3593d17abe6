package org.nuan.verification.domain.report;

import java.time.Instant;
import org.nuan.verification.domain.answer.Finding;

/** A finding with the person it is about and the source it comes from. */
public record Found(String personId, String sourceId, Finding finding, Instant answeredAt) {}
