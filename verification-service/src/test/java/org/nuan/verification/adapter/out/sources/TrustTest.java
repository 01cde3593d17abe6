package org.nuan.verification.adapter.out.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.sources.SourcesServer;
import org.nuan.sources.SourcesSettings;
import org.nuan.sources.tls.PlatformCertificates;
import org.nuan.verification.Certificates;
import org.nuan.verification.adapter.out.catalogue.CatalogueFile;
import org.nuan.verification.domain.Orders;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.consent.Consent;
import org.nuan.verification.domain.consent.PermittedQuery;
import org.nuan.verification.domain.consent.Ruling;
import org.nuan.verification.domain.order.Withdrawals;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;

/** Nobody but the true sources hears a question, and nobody but we may ask them. */
class TrustTest {

    private static final String PASSWORD = Certificates.PASSWORD;
    private static final SourceCatalogue CATALOGUE = CatalogueFile.shipped();
    private static final Source BANK = CATALOGUE.find("bank-01").orElseThrow();
    private static final Source BATCH_BANK = CATALOGUE.find("bank-36").orElseThrow();

    @TempDir
    static Path folder;

    private static SourcesServer server;

    @BeforeAll
    static void start() throws Exception {
        server =
                SourcesServer.start(SourcesSettings.forTests(folder, Certificates.ours(), PASSWORD, PASSWORD, "admin"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static PermittedQuery query(Source source) {
        Ruling ruling = new Consent(CATALOGUE)
                .rule(
                        Orders.order(List.of(Orders.adult("p1", Orders.LIN, "林小燕")), Orders.letter("p1")),
                        Orders.adult("p1", Orders.LIN, "林小燕"),
                        source,
                        "q1",
                        Orders.TODAY,
                        Withdrawals.NONE);
        return ((Ruling.Granted) ruling).query();
    }

    private static SourcesAddress address(Path tls, Path hostKey) {
        return new SourcesAddress(
                URI.create("https://localhost:" + server.httpsPort()),
                tls,
                PASSWORD,
                Duration.ofSeconds(5),
                "127.0.0.1",
                server.sourcesSftpPort(),
                "verification",
                PASSWORD,
                hostKey);
    }

    private static Path hostKey() {
        return folder.resolve("ssh/sources_host_key.pub");
    }

    private static Reply ask(SourcesAddress address) throws InterruptedException {
        try (HttpsSources sources = new HttpsSources(address)) {
            return sources.call(BANK, query(BANK), Duration.ofSeconds(5));
        }
    }

    @Test
    void the_true_sources_answer_us() throws Exception {
        assertThat(ask(address(Certificates.ours(), hostKey()))).isInstanceOf(Reply.Answer.class);
    }

    @Test
    void a_server_of_another_authority_is_not_talked_to() throws Exception {
        Path foreign = Certificates.foreign();
        assertThat(ask(address(foreign, hostKey()))).isEqualTo(Reply.Failure.of(Trouble.DOWN));
    }

    @Test
    void a_client_certificate_of_another_authority_gets_no_answer() throws Exception {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        copy(Certificates.ours(), mixed, PlatformCertificates.TRUST_STORE);
        copy(Certificates.foreign(), mixed, PlatformCertificates.CLIENT_STORE);
        assertThat(ask(address(mixed, hostKey()))).isInstanceOf(Reply.Failure.class);
    }

    private static void copy(Path from, Path to, String file) throws IOException {
        Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void a_mailbox_with_another_host_key_is_not_talked_to() throws Exception {
        Path otherData = Files.createDirectories(folder.resolve("other"));
        SourcesServer.start(SourcesSettings.forTests(otherData, Certificates.ours(), PASSWORD, PASSWORD, "admin"))
                .close();
        SourcesAddress wrongKey = address(Certificates.ours(), otherData.resolve("ssh/sources_host_key.pub"));
        try (SftpMailboxes mailboxes = new SftpMailboxes(wrongKey)) {
            assertThatThrownBy(() -> mailboxes.put(BATCH_BANK, "b1", List.of(query(BATCH_BANK))))
                    .isInstanceOf(IOException.class);
        }
        try (SftpMailboxes mailboxes = new SftpMailboxes(address(Certificates.ours(), hostKey()))) {
            mailboxes.put(BATCH_BANK, "b1", List.of(query(BATCH_BANK)));
            mailboxes.put(BATCH_BANK, "b1", List.of(query(BATCH_BANK)));
        }
    }

    @Test
    void certificates_that_cannot_be_read_are_named() {
        SourcesAddress address = new SourcesAddress(
                URI.create("https://localhost:1"),
                folder.resolve("nowhere"),
                PASSWORD,
                Duration.ofSeconds(5),
                "127.0.0.1",
                1,
                "verification",
                PASSWORD,
                hostKey());
        assertThatThrownBy(() -> new HttpsSources(address)).hasMessageContaining("ca.p12");
    }

    @Test
    void a_source_that_nobody_listens_for_is_down() throws Exception {
        SourcesAddress address = new SourcesAddress(
                URI.create("https://localhost:1"),
                Certificates.ours(),
                PASSWORD,
                Duration.ofSeconds(5),
                "127.0.0.1",
                1,
                "verification",
                PASSWORD,
                hostKey());
        assertThat(ask(address)).isEqualTo(Reply.Failure.of(Trouble.DOWN));
    }
}
