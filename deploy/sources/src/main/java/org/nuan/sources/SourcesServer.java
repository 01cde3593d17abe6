package org.nuan.sources;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.nuan.sources.bank.Account;
import org.nuan.sources.bank.BankFaults;
import org.nuan.sources.bank.PayingBank;
import org.nuan.sources.batch.BatchSources;
import org.nuan.sources.catalogue.SourceCatalogue;
import org.nuan.sources.https.AdminHandler;
import org.nuan.sources.https.HttpsFront;
import org.nuan.sources.https.QueryHandler;
import org.nuan.sources.people.DemonstrationHouseholds;
import org.nuan.sources.people.People;
import org.nuan.sources.query.AnswerQuery;
import org.nuan.sources.query.Faults;
import org.nuan.sources.query.Latency;
import org.nuan.sources.query.QueryLog;
import org.nuan.sources.sftp.Rounds;
import org.nuan.sources.sftp.SftpSite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All stand-ins of one process: the sources over HTTPS and SFTP, the paying bank, and their administration. Everything
 * listens on the loopback address only.
 */
public final class SourcesServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SourcesServer.class);
    private static final Duration BANK_ROUND = Duration.ofMillis(250);
    private static final Duration SHORTEST_ROUND = Duration.ofMillis(10);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final SftpSite sourcesSftp;
    private final SftpSite bankSftp;
    private final HttpsFront https;

    private SourcesServer(SourcesSettings settings) throws IOException, GeneralSecurityException {
        ObjectMapper json = json();
        SourceCatalogue catalogue = new SourceCatalogue();
        DemonstrationHouseholds households = new DemonstrationHouseholds(json);
        Faults faults = new Faults();
        QueryLog queries = new QueryLog();
        BankFaults bankFaults = new BankFaults();
        AnswerQuery answerQuery = new AnswerQuery(json, new People(households), faults, queries, settings.clock());
        Path data = Files.createDirectories(settings.dataDir());
        Path batchRoot = Files.createDirectories(data.resolve("sources"));
        Path bankClient = Files.createDirectories(data.resolve("bank").resolve("client"));
        Path keys = data.resolve("ssh");
        try {
            running.push(new BatchSources(catalogue, batchRoot, settings.batchInterval(), answerQuery, faults, json));
            PayingBank bank = new PayingBank(
                    data.resolve("bank"),
                    bankClient,
                    accounts(households),
                    bankFaults,
                    settings.answerDelay(),
                    settings.clock(),
                    json);
            running.push(bank);
            running.push(new Rounds("paying-bank", bankRound(settings.answerDelay()), () -> {
                bank.take();
                bank.answer();
            }));
            sourcesSftp = new SftpSite(
                    settings.sourcesSftpPort(),
                    "verification",
                    settings.sftpPassword(),
                    batchRoot,
                    keys.resolve("sources_host_key"));
            running.push(sourcesSftp);
            bankSftp = new SftpSite(
                    settings.bankSftpPort(),
                    "benefits",
                    settings.sftpPassword(),
                    bankClient,
                    keys.resolve("bank_host_key"));
            running.push(bankSftp);
            https = new HttpsFront(
                    settings.httpsPort(),
                    settings.tlsDir(),
                    settings.tlsPassword(),
                    new QueryHandler(catalogue, answerQuery, new Latency(settings.latencyMultiplier())),
                    new AdminHandler(
                            settings.adminToken(), json, catalogue, households, faults, queries, bank, bankFaults));
            running.push(https);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts everything, or nothing.
     *
     * @throws IOException if a port is taken, a folder cannot be written, or another process uses the ledger
     * @throws GeneralSecurityException if the keys cannot be read with the password
     */
    public static SourcesServer start(SourcesSettings settings) throws IOException, GeneralSecurityException {
        return new SourcesServer(settings);
    }

    private static ObjectMapper json() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .build();
    }

    private static List<Account> accounts(DemonstrationHouseholds households) {
        return households.all().stream()
                .filter(person -> person.account() != null)
                .map(person ->
                        new Account(Objects.requireNonNull(person.account()), person.name(), person.accountClosed()))
                .toList();
    }

    /** Looks often enough to keep the delay, and not so often that an idle bank uses the processor. */
    private static Duration bankRound(Duration answerDelay) {
        Duration half = answerDelay.dividedBy(2);
        Duration longEnough = half.compareTo(SHORTEST_ROUND) < 0 ? SHORTEST_ROUND : half;
        return longEnough.compareTo(BANK_ROUND) > 0 ? BANK_ROUND : longEnough;
    }

    public int httpsPort() {
        return https.port();
    }

    public int sourcesSftpPort() {
        return sourcesSftp.port();
    }

    public int bankSftpPort() {
        return bankSftp.port();
    }

    /** Stops listening first, then lets the files in hand finish. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                LOG.atWarn().setMessage("could not stop cleanly").setCause(e).log();
            }
        }
    }
}
