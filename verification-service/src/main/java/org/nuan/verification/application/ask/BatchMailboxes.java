package org.nuan.verification.application.ask;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.nuan.verification.domain.answer.RawReply;
import org.nuan.verification.domain.consent.PermittedQuery;
import org.nuan.verification.domain.source.Source;

/** Files of questions for batch sources, and their files of answers. */
public interface BatchMailboxes {

    /** Puts the file unless it, or its answer, is there already. */
    void put(Source source, String batchId, List<PermittedQuery> queries) throws IOException;

    /** The readable lines of the answer, or empty if there is no answer yet. */
    Optional<List<RawReply>> take(Source source, String batchId) throws IOException;

    /** Clears away an answer that has been stored. */
    void remove(Source source, String batchId) throws IOException;
}
