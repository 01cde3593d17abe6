package org.nuan.sources.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuan.sources.catalogue.Source;
import org.nuan.sources.query.AnswerQuery;
import org.nuan.sources.query.AnswerQuery.Outcome;
import org.nuan.sources.query.BadQuery;
import org.nuan.sources.query.Fault;
import org.nuan.sources.query.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A source that answers files: one question a line in, one answer a line out, the answer renamed into place before the
 * question is deleted. A round repeated after a crash writes the same answers again.
 */
final class BatchSource {

    private static final Logger LOG = LoggerFactory.getLogger(BatchSource.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,120}\\.jsonl");

    private final Source source;
    private final Path in;
    private final Path out;
    private final AnswerQuery answerQuery;
    private final Faults faults;
    private final ObjectMapper json;
    private final Map<Path, Long> firstSeenNanos = new HashMap<>();

    BatchSource(Source source, Path folder, AnswerQuery answerQuery, Faults faults, ObjectMapper json)
            throws IOException {
        this.source = source;
        this.in = Files.createDirectories(folder.resolve("in"));
        this.out = Files.createDirectories(folder.resolve("out"));
        this.answerQuery = answerQuery;
        this.faults = faults;
        this.json = json;
    }

    void round() throws IOException {
        Fault fault = faults.of(source.id());
        if (fault.kind() == Fault.Kind.DOWN) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(in, "*.jsonl")) {
            for (Path file : files) {
                if (NAME.matcher(file.getFileName().toString()).matches() && isDue(file, fault)) {
                    answer(file);
                }
            }
        }
    }

    private boolean isDue(Path file, Fault fault) {
        long now = System.nanoTime();
        long waited = now - firstSeenNanos.computeIfAbsent(file, unused -> now);
        return waited >= Duration.ofMillis(fault.delayMillis()).toNanos();
    }

    private void answer(Path file) throws IOException {
        Path part = out.resolve(file.getFileName() + ".part");
        int lines = 0;
        try (BufferedReader questions =
                        new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
                BufferedWriter answers = Files.newBufferedWriter(part)) {
            for (@Nullable String line = questions.readLine(); line != null; line = questions.readLine()) {
                if (!line.isBlank()) {
                    answers.append(answerLine(line)).append('\n');
                    lines++;
                }
            }
        }
        Files.move(
                part,
                out.resolve(file.getFileName()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        Files.delete(file);
        firstSeenNanos.remove(file);
        LOG.info("{} answered a batch of {} questions", source.id(), lines);
    }

    private String answerLine(String line) throws JsonProcessingException {
        try {
            return switch (answerQuery.answer(source, line)) {
                case Outcome.Answered answered -> answered.body();
                case Outcome.Refused refused -> error(refused.query().queryId(), "the source declines to answer");
                case Outcome.Unavailable unavailable ->
                    error(unavailable.query().queryId(), "the source is down");
            };
        } catch (BadQuery e) {
            return error("", String.valueOf(e.getMessage()));
        }
    }

    private String error(String queryId, String reason) throws JsonProcessingException {
        return json.writeValueAsString(Map.of("queryId", queryId, "sourceId", source.id(), "error", reason));
    }
}
