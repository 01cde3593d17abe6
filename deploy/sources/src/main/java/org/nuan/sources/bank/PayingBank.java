package org.nuan.sources.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.sources.bank.Uploads.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The paying bank behind its SFTP folders. Each upload is claimed, controlled, written to the ledger and only then
 * answered; killed between any two of these steps it continues after the restart where the ledger stands, so nobody is
 * paid twice and no file stays without its answer.
 */
public final class PayingBank implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PayingBank.class);
    private static final int LONGEST_MESSAGE_ID = 35;

    private final Uploads uploads;
    private final Path out;
    private final Path work;
    private final Ledger ledger;
    private final Accounts accounts;
    private final BankFaults faults;
    private final Duration answerDelay;
    private final Clock clock;
    private final SecureXml xml = new SecureXml();
    private final Map<Long, Long> takenNanos = new HashMap<>();

    /**
     * @param dir the bank's own folder: ledger and files in work
     * @param clientFolder what the client sees over SFTP: {@code in} and {@code out}
     * @throws IOException also if another process works on the same ledger
     */
    public PayingBank(
            Path dir,
            Path clientFolder,
            Collection<Account> accounts,
            BankFaults faults,
            Duration answerDelay,
            Clock clock,
            ObjectMapper json)
            throws IOException {
        this.work = Files.createDirectories(dir.resolve("work"));
        this.uploads = new Uploads(clientFolder.resolve("in"), work);
        this.out = Files.createDirectories(clientFolder.resolve("out"));
        this.accounts = new Accounts(accounts);
        this.faults = faults;
        this.answerDelay = answerDelay;
        this.clock = clock;
        this.ledger = new Ledger(dir.resolve("ledger.jsonl"), json);
    }

    /** Claims, controls and settles whatever was uploaded. Nothing is answered yet. */
    public void take() throws IOException {
        settleClaimed();
        uploads.claim(ledger.lastClaim());
        settleClaimed();
    }

    private void settleClaimed() throws IOException {
        for (Upload upload : uploads.claimed()) {
            if (!ledger.isSettled(upload.claim())) {
                settle(upload);
            }
            Files.delete(upload.file());
        }
    }

    private void settle(Upload upload) throws IOException {
        String sha256 = sha256(upload.file());
        FileRecord settled;
        try {
            xml.checkPain001(upload.file());
            settled = settleReadable(upload, sha256);
        } catch (SecureXml.InvalidFile e) {
            String place = String.valueOf(e.getMessage());
            Rejection invalid = new Rejection("FF01", "not a valid " + SecureXml.PAIN_001 + ": " + place);
            settled = record(upload, sha256, unreadableMessageId(upload), 0, "", "RJCT", Optional.of(invalid));
            ledger.settle(settled);
        }
        takenNanos.put(upload.claim(), System.nanoTime());
        LOG.info("payment file {} taken as {} with status {}", settled.name(), settled.claim(), settled.status());
    }

    private FileRecord settleReadable(Upload upload, String sha256) throws IOException {
        PaymentFile file = new PaymentFile(xml, upload.file());
        FileControl control = FileControl.of(file);
        Optional<Rejection> rejection = objection(control, sha256);
        String status = rejection.isPresent() ? "RJCT" : pay(file, control.messageId());
        FileRecord settled =
                record(upload, sha256, control.messageId(), control.count(), control.sum(), status, rejection);
        ledger.settle(settled);
        return settled;
    }

    private Optional<Rejection> objection(FileControl control, String sha256) {
        if (ledger.knowsContent(sha256)) {
            return Optional.of(new Rejection("DU01", "DUPL: a file with this content was received before"));
        }
        if (ledger.knowsMessage(control.messageId())) {
            return Optional.of(new Rejection("DU01", "DUPL: this message id was received before"));
        }
        if (faults.rejectsFiles()) {
            return Optional.of(new Rejection("MS03", "the bank does not take files at present"));
        }
        return control.objection();
    }

    /** Writes each transfer into the ledger; returns ACSC if all could be paid, else PART. */
    private String pay(PaymentFile file, String messageId) throws IOException {
        Teller teller = new Teller(ledger, accounts, faults, messageId, now());
        try {
            file.read(teller);
        } catch (IOException | RuntimeException e) {
            ledger.forgetUnsettled();
            throw e;
        }
        return teller.returned() == 0 ? "ACSC" : "PART";
    }

    private FileRecord record(
            Upload upload,
            String sha256,
            String messageId,
            long transactions,
            String sum,
            String status,
            Optional<Rejection> rejection) {
        return new FileRecord(
                upload.claim(),
                upload.name(),
                answerName(upload),
                messageId,
                sha256,
                transactions,
                sum,
                status,
                rejection.map(Rejection::code).orElse(null),
                rejection.map(Rejection::text).orElse(null),
                now());
    }

    /** A second upload of the same name gets an answer of its own: the first answer must stay what it was. */
    private String answerName(Upload upload) {
        int before = ledger.uploadsNamed(upload.name());
        return before == 0 ? upload.name() + ".pain002.xml" : upload.name() + ".duplicate-" + before + ".pain002.xml";
    }

    private static String unreadableMessageId(Upload upload) {
        return upload.name().substring(0, Math.min(upload.name().length(), LONGEST_MESSAGE_ID));
    }

    /** Answers every settled file whose time has come; what was settled before a restart at once. */
    public void answer() throws IOException {
        for (FileRecord file : List.copyOf(ledger.unanswered())) {
            if (isDue(file)) {
                answer(file);
            }
        }
    }

    private boolean isDue(FileRecord file) {
        @Nullable Long taken = takenNanos.get(file.claim());
        return taken == null || System.nanoTime() - taken >= answerDelay.toNanos();
    }

    private void answer(FileRecord file) throws IOException {
        Path draft = work.resolve("answer-" + file.claim());
        StatusReport.write(file, ledger, draft);
        try {
            xml.checkPain002(draft);
        } catch (SecureXml.InvalidFile e) {
            throw new IOException("the answer to file " + file.claim() + " breaks its schema", e);
        }
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(
                draft, out.resolve(file.answer()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        ledger.answered(file);
        takenNanos.remove(file.claim());
        LOG.info("payment file {} answered", file.name());
    }

    /** Hands over every transfer ever paid or returned, oldest first; safe from any thread. */
    public void payments(PaymentReceiver receiver) throws IOException {
        ledger.all(receiver);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }
}
