package org.nuan.sources.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bank's memory: one append-only file of JSON lines. Transfers are written first, then the line that settles their
 * file, then everything is forced to disk; only after that may an answer be given. What stands after the last settling
 * line when the ledger is opened was never promised to anybody and is cut off, so a file is paid whole or not at all.
 *
 * <p>Written by one thread; a lock keeps a second process away. A ledger whose settled part is damaged is not opened.
 */
final class Ledger implements AutoCloseable {

    private static final String PAYMENT = "{\"pay\":";
    private static final String FILE = "{\"file\":";
    private static final String ANSWERED = "{\"answered\":";

    /** Where the transfers of a file stand in the ledger. */
    private record Place(FileRecord file, long from, long to) {}

    private final Path path;
    private final ObjectMapper json;
    private final ObjectReader payments;
    private final FileChannel channel;
    private final FileChannel lock;
    private final OutputStream lines;
    private final Map<Long, Place> unanswered = new LinkedHashMap<>();
    private final Map<String, Integer> uploadsByName = new HashMap<>();
    private final Set<String> messages = new HashSet<>();
    private final Set<String> contents = new HashSet<>();
    private long lastClaim;
    private boolean failed;
    private volatile long settledEnd;

    Ledger(Path path, ObjectMapper json) throws IOException {
        this.path = path;
        this.json = json;
        this.payments = json.readerFor(PaymentRecord.class);
        this.lock = lock(path.resolveSibling("ledger.lock"));
        this.channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        recallAndCut();
        this.lines = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** A file of its own, because closing any other stream on a locked file would release the lock. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // The holder is this very process.
        }
        channel.close();
        throw new IOException("the ledger is in use: " + file);
    }

    private void recallAndCut() throws IOException {
        try {
            recall();
            channel.truncate(settledEnd);
            channel.position(settledEnd);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Reads what is settled. A last line without its end is torn and does not count. */
    private void recall() throws IOException {
        long position = 0;
        long transfers = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                position++;
                if (octet != '\n') {
                    bytes.write(octet);
                    continue;
                }
                String line = bytes.toString(StandardCharsets.UTF_8);
                if (line.startsWith(PAYMENT)) {
                    transfers++;
                } else {
                    recallLine(line, transfers, position - bytes.size() - 1, position);
                    transfers = 0;
                }
                bytes.reset();
            }
        }
    }

    private void recallLine(String line, long transfers, long start, long end) throws IOException {
        try {
            if (line.startsWith(FILE)) {
                FileRecord file = json.readValue(inner(line, FILE), FileRecord.class);
                if (transfers != file.transfersInLedger()) {
                    throw new IOException("the ledger lacks transfers of file " + file.claim() + ": " + path);
                }
                remember(file, start);
            } else if (line.startsWith(ANSWERED)) {
                unanswered.remove(Long.valueOf(inner(line, ANSWERED)));
            } else {
                throw new IOException("the ledger is damaged after byte " + settledEnd + ": " + path);
            }
        } catch (JsonProcessingException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new IOException("the ledger is damaged after byte " + settledEnd + ": " + path, e);
        }
        settledEnd = end;
    }

    private static String inner(String line, String kind) {
        return line.substring(kind.length(), line.length() - 1);
    }

    private void remember(FileRecord file, long end) {
        unanswered.put(file.claim(), new Place(file, settledEnd, end));
        uploadsByName.merge(file.name(), 1, Integer::sum);
        messages.add(file.msgId());
        contents.add(file.sha256());
        lastClaim = Math.max(lastClaim, file.claim());
    }

    boolean knowsMessage(String msgId) {
        return messages.contains(msgId);
    }

    boolean knowsContent(String sha256) {
        return contents.contains(sha256);
    }

    boolean isSettled(long claim) {
        return claim <= lastClaim;
    }

    long lastClaim() {
        return lastClaim;
    }

    int uploadsNamed(String name) {
        return uploadsByName.getOrDefault(name, 0);
    }

    List<FileRecord> unanswered() {
        return unanswered.values().stream().map(Place::file).toList();
    }

    /** Writes down one transfer; it counts once {@link #settle} has followed. */
    void write(PaymentRecord payment) throws IOException {
        line(PAYMENT + json.writeValueAsString(payment));
    }

    /** Settles the file whose transfers were just written, and does not return before the disk has it. */
    void settle(FileRecord file) throws IOException {
        lines.flush();
        long start = channel.position();
        line(FILE + json.writeValueAsString(file));
        force();
        remember(file, start);
        settledEnd = channel.position();
    }

    /** Drops transfers that were written but not settled. */
    void forgetUnsettled() throws IOException {
        lines.flush();
        channel.truncate(settledEnd);
        channel.position(settledEnd);
    }

    /** Notes that the answer lies where the client finds it. */
    void answered(FileRecord file) throws IOException {
        line(ANSWERED + file.claim());
        force();
        settledEnd = channel.position();
        unanswered.remove(file.claim());
    }

    /** After a failed write nobody knows what the disk holds; only reading it again at a restart tells. */
    private void line(String text) throws IOException {
        if (failed) {
            throw new IOException("the ledger failed before and must be opened again");
        }
        failed = true;
        lines.write((text + "}\n").getBytes(StandardCharsets.UTF_8));
        failed = false;
    }

    private void force() throws IOException {
        failed = true;
        lines.flush();
        channel.force(true);
        failed = false;
    }

    /** The transfers of a file that is not answered yet, in the file's order. */
    void transfersOf(FileRecord file, PaymentReceiver receiver) throws IOException {
        @Nullable Place place = unanswered.get(file.claim());
        if (place != null) {
            read(place.from(), place.to(), receiver);
        }
    }

    /** Everything that was ever paid or returned, oldest first. Safe from any thread. */
    void all(PaymentReceiver receiver) throws IOException {
        read(0, settledEnd, receiver);
    }

    private void read(long from, long to, PaymentReceiver receiver) throws IOException {
        try (FileChannel reading = FileChannel.open(path, StandardOpenOption.READ)) {
            reading.position(from);
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Channels.newInputStream(reading), StandardCharsets.UTF_8));
            long position = from;
            while (position < to) {
                @Nullable String line = reader.readLine();
                if (line == null) {
                    return;
                }
                position += line.getBytes(StandardCharsets.UTF_8).length + 1L;
                if (line.startsWith(PAYMENT)) {
                    receiver.accept(payments.readValue(inner(line, PAYMENT)));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        lock.close();
    }
}
