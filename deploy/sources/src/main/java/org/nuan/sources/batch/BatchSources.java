package org.nuan.sources.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nuan.sources.catalogue.Source;
import org.nuan.sources.catalogue.SourceCatalogue;
import org.nuan.sources.query.AnswerQuery;
import org.nuan.sources.query.Faults;
import org.nuan.sources.sftp.Rounds;

/** All sources that answer in batches, each with its folders {@code in} and {@code out} under the root. */
public final class BatchSources implements AutoCloseable {

    private final Rounds rounds;

    public BatchSources(
            SourceCatalogue catalogue,
            Path root,
            Duration interval,
            AnswerQuery answerQuery,
            Faults faults,
            ObjectMapper json)
            throws IOException {
        List<BatchSource> sources = new ArrayList<>();
        for (Source source : catalogue.batchSources()) {
            sources.add(new BatchSource(source, root.resolve(source.id()), answerQuery, faults, json));
        }
        rounds = new Rounds("batch-sources", interval, () -> {
            for (BatchSource source : sources) {
                source.round();
            }
        });
    }

    @Override
    public void close() {
        rounds.close();
    }
}
