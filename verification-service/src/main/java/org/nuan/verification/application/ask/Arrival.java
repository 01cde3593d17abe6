package org.nuan.verification.application.ask;

import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.report.QuestionKey;

/** A reply on its way from a source to the report. */
record Arrival(QuestionKey key, Reply reply) {}
