package org.nuan.sources.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bank on a folder, as its client and its auditor see it. Opening it again on the same folder is a restart. */
final class BankDesk implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);
    private static final List<Account> ACCOUNTS = List.of(
            new Account(PaymentOrder.LIN, "林小燕", false),
            new Account(PaymentOrder.SUN_CLOSED, "孙丽", true),
            new Account(PaymentOrder.QIAN, "钱玉珍", false));

    final BankFaults faults = new BankFaults();
    final PayingBank bank;
    private final Path dir;
    private final Path client;

    BankDesk(Path dir) throws IOException {
        this(dir, "client");
    }

    BankDesk(Path dir, String clientFolder) throws IOException {
        this.dir = dir;
        this.client = dir.resolve(clientFolder);
        this.bank = new PayingBank(
                Files.createDirectories(dir.resolve("bank")),
                client,
                ACCOUNTS,
                faults,
                Duration.ZERO,
                CLOCK,
                new ObjectMapper());
    }

    void upload(String name, String xml) throws IOException {
        Files.writeString(client.resolve("in").resolve(name + ".xml"), xml);
    }

    /** Uploads, lets the bank work, and returns the answer. */
    String settle(String name, String xml) throws IOException {
        upload(name, xml);
        work();
        return answer(name).orElseThrow();
    }

    void work() throws IOException {
        bank.take();
        bank.answer();
    }

    Optional<String> answer(String name) throws IOException {
        Path file = client.resolve("out").resolve(name + ".pain002.xml");
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    List<String> answers() throws IOException {
        try (Stream<Path> files = Files.list(client.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    Path ledger() {
        return dir.resolve("bank/ledger.jsonl");
    }

    Path work(String file) {
        return dir.resolve("bank/work").resolve(file);
    }

    /** The end-to-end ids that were paid, in order. */
    List<String> paid() throws IOException {
        List<String> paid = new ArrayList<>();
        bank.payments(payment -> {
            if (payment.status().equals("ACSC")) {
                paid.add(payment.endToEndId());
            }
        });
        return paid;
    }

    /** The texts of an element of an answer, in order. */
    static List<String> texts(String xml, String element) {
        return Pattern.compile("<" + element + "[^>]*>([^<]*)</" + element + ">")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Override
    public void close() throws IOException {
        bank.close();
    }
}
