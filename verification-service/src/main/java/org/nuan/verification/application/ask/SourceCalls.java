package org.nuan.verification.application.ask;

import java.time.Duration;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.consent.PermittedQuery;
import org.nuan.verification.domain.source.Source;

/** Puts one question to one source, once. Whatever goes wrong at the source is a reply, not an exception. */
@FunctionalInterface
public interface SourceCalls {

    Reply call(Source source, PermittedQuery query, Duration timeout) throws InterruptedException;
}
