package org.nuan.verification.domain.report;

/** Names a question of a report: one person, one source. */
public record QuestionKey(String personId, String sourceId) {}
