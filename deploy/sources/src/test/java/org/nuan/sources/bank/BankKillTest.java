package org.nuan.sources.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.sources.Await;
import org.nuan.sources.SourcesApplication;
import org.nuan.sources.Stand;

/** The real process, killed without warning again and again while files arrive. */
class BankKillTest {

    private static final int KILLS = 4;
    private static final int FILES_A_LIFE = 12;
    private static final int TRANSFERS_A_FILE = 300;

    @TempDir
    private Path dir;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void leaveNoProcessBehind() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SourcesApplication.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "NUAN_SOURCES_PORT",
                        "0",
                        "NUAN_SOURCES_SFTP_PORT",
                        "0",
                        "NUAN_BANK_SFTP_PORT",
                        "0",
                        "NUAN_DATA_DIR",
                        dir.toString(),
                        "NUAN_TLS_DIR",
                        Stand.certificates().toString(),
                        "NUAN_TLS_PASSWORD",
                        Stand.PASSWORD,
                        "NUAN_SFTP_PASSWORD",
                        Stand.SFTP_PASSWORD,
                        "NUAN_ADMIN_TOKEN",
                        Stand.TOKEN,
                        "NUAN_BANK_ANSWER_DELAY",
                        "PT0.02S"));
        Process process = builder.start();
        started.add(process);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.lines().anyMatch(line -> line.startsWith("sources ready")))
                .as("the process says that it is ready")
                .isTrue();
        Thread.ofVirtual().start(() -> drain(lines));
        return process;
    }

    private static void drain(BufferedReader lines) {
        try (lines) {
            while (lines.readLine() != null) {
                // The log is not what this test is about; it must only not fill the pipe.
            }
        } catch (IOException e) {
            // The process was killed.
        }
    }

    private void upload(String name) throws IOException {
        PaymentOrder order = PaymentOrder.order(name);
        for (int n = 0; n < TRANSFERS_A_FILE; n++) {
            order.pay(name + "-" + n, "6217000%012d".formatted(n), "某人", "10.00");
        }
        Path part = dir.resolve("bank/client/in").resolve(name + ".xml.part");
        Files.writeString(part, order.xml());
        Files.move(part, dir.resolve("bank/client/in").resolve(name + ".xml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private long answers() throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve("bank/client/out"))) {
            return files.count();
        }
    }

    @Test
    void paysEverybodyExactlyOnce() throws Exception {
        int uploaded = 0;
        for (int life = 0; life < KILLS; life++) {
            Process process = start();
            for (int file = 0; file < FILES_A_LIFE; file++) {
                upload("RUN-" + uploaded++);
            }
            long enough = uploaded - FILES_A_LIFE + 2L * life + 1;
            Await.until(() -> answers() >= enough);
            process.destroyForcibly().waitFor();
        }
        Process last = start();
        int all = uploaded;
        Await.until(() -> answers() >= all);
        last.destroy();
        assertThat(last.waitFor()).as("stopped by SIGTERM").isIn(0, 143);

        assertThat(answers()).isEqualTo(all);
        try (BankDesk desk = new BankDesk(dir, "bank/client")) {
            List<String> paid = new ArrayList<>(desk.paid());
            assertThat(paid).hasSize(all * TRANSFERS_A_FILE).doesNotHaveDuplicates();
        }
    }
}
