package org.nuan.sources.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuan.sources.bank.BankDesk.texts;
import static org.nuan.sources.bank.PaymentOrder.LIN;
import static org.nuan.sources.bank.PaymentOrder.order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bank stops between any two of its steps and is opened again on the same folder. */
class BankCrashTest {

    @TempDir
    private Path dir;

    private static String xml(String messageId) {
        return order(messageId).pay(messageId + "-e", LIN, "林小燕", "1436.00").xml();
    }

    @Test
    void answersAfterTheRestartWhatWasPaidBeforeIt() throws Exception {
        try (BankDesk desk = new BankDesk(dir)) {
            desk.upload("RUN", xml("RUN"));
            desk.bank.take();
            assertThat(desk.answers()).isEmpty();
        }
        try (BankDesk desk = new BankDesk(dir)) {
            desk.work();
            assertThat(texts(desk.answer("RUN").orElseThrow(), "TxSts")).containsExactly("ACSC");
            assertThat(desk.paid()).containsExactly("RUN-e");
        }
    }

    @Test
    void paysOnceAFileThatWasClaimedButNotSettled() throws Exception {
        try (BankDesk desk = new BankDesk(dir)) {
            Files.writeString(desk.work("000000000001~RUN.xml"), xml("RUN"));
        }
        try (BankDesk desk = new BankDesk(dir)) {
            desk.work();
            assertThat(texts(desk.answer("RUN").orElseThrow(), "GrpSts")).containsExactly("ACSC");
            assertThat(desk.paid()).containsExactly("RUN-e");
        }
    }

    @Test
    void doesNotPayAgainAFileThatWasSettledButNotCleared() throws Exception {
        try (BankDesk desk = new BankDesk(dir)) {
            desk.settle("RUN", xml("RUN"));
            Files.writeString(desk.work("000000000001~RUN.xml"), xml("RUN"));
        }
        try (BankDesk desk = new BankDesk(dir)) {
            desk.work();
            assertThat(desk.answers()).containsExactly("RUN.pain002.xml");
            assertThat(desk.paid()).containsExactly("RUN-e");
            assertThat(desk.work("000000000001~RUN.xml")).doesNotExist();
        }
    }

    @Test
    void forgetsTransfersThatWereWrittenButNotSettled() throws Exception {
        try (BankDesk desk = new BankDesk(dir)) {
            desk.settle("FIRST", xml("FIRST"));
            String lines = Files.readString(desk.ledger());
            String transfer = lines.substring(0, lines.indexOf('\n') + 1).replace("FIRST", "SECOND");
            Files.writeString(desk.ledger(), transfer + transfer.substring(0, 40), StandardOpenOption.APPEND);
            Files.writeString(desk.work("000000000002~SECOND.xml"), xml("SECOND"));
        }
        try (BankDesk desk = new BankDesk(dir)) {
            desk.work();
            assertThat(desk.paid()).containsExactly("FIRST-e", "SECOND-e");
            assertThat(texts(desk.answer("SECOND").orElseThrow(), "TxSts")).containsExactly("ACSC");
        }
    }

    @Test
    void answersAgainWithTheSameWordsIfTheNoteOfTheAnswerWasLost() throws Exception {
        String first;
        try (BankDesk desk = new BankDesk(dir)) {
            first = desk.settle("RUN", xml("RUN"));
            String lines = Files.readString(desk.ledger());
            Files.writeString(desk.ledger(), lines.substring(0, lines.indexOf("{\"answered\"")));
        }
        try (BankDesk desk = new BankDesk(dir)) {
            desk.work();
            assertThat(desk.answer("RUN")).contains(first);
            assertThat(desk.paid()).containsExactly("RUN-e");
        }
    }

    @Test
    void remembersDuplicatesOverARestart() throws Exception {
        try (BankDesk desk = new BankDesk(dir)) {
            desk.settle("RUN", xml("RUN"));
        }
        try (BankDesk desk = new BankDesk(dir)) {
            assertThat(texts(desk.settle("OTHER", xml("RUN")), "Cd")).containsExactly("DU01");
            assertThat(desk.paid()).containsExactly("RUN-e");
        }
    }

    @Test
    void doesNotOpenADamagedLedger() throws Exception {
        Path ledger;
        try (BankDesk desk = new BankDesk(dir)) {
            desk.settle("RUN", xml("RUN"));
            ledger = desk.ledger();
        }
        String sound = Files.readString(ledger);
        Files.writeString(ledger, sound.substring(sound.indexOf('\n') + 1));
        assertThatThrownBy(() -> new BankDesk(dir))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lacks");
        Files.writeString(ledger, sound.replace("{\"file\"", "{\"fill\""));
        assertThatThrownBy(() -> new BankDesk(dir))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        Files.writeString(ledger, sound);
        try (BankDesk desk = new BankDesk(dir)) {
            assertThat(desk.paid()).containsExactly("RUN-e");
        }
    }

    @Test
    void keepsASecondBankOffTheSameLedger() throws Exception {
        try (BankDesk first = new BankDesk(dir)) {
            assertThatThrownBy(() -> new BankDesk(dir))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use");
            assertThat(first.answers()).isEmpty();
        }
    }
}
