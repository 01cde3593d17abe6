package org.nuan.sources.query;

import java.util.List;
import org.nuan.sources.catalogue.Fact;

/**
 * An answer.
 *
 * @param answeredAt ISO instant
 * @param known whether the source has anything about the person, asked for or not
 */
public record SourceReply(
        String queryId, String sourceId, String answeredAt, String asOf, boolean known, List<Fact> items) {}
