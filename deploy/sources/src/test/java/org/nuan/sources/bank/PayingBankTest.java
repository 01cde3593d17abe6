package org.nuan.sources.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.sources.bank.BankDesk.texts;
import static org.nuan.sources.bank.PaymentOrder.LIN;
import static org.nuan.sources.bank.PaymentOrder.QIAN;
import static org.nuan.sources.bank.PaymentOrder.SUN_CLOSED;
import static org.nuan.sources.bank.PaymentOrder.order;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PayingBankTest {

    @TempDir
    private Path dir;

    private BankDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new BankDesk(dir);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private static PaymentOrder lin(String messageId) {
        return order(messageId).pay(messageId + "-lin", LIN, "林小燕", "1436.00");
    }

    @Test
    void paysAndReports() throws Exception {
        String answer = desk.settle("RUN-1", lin("RUN-1").xml());
        assertThat(texts(answer, "OrgnlMsgId")).containsExactly("RUN-1");
        assertThat(texts(answer, "OrgnlMsgNmId")).containsExactly("pain.001.001.09");
        assertThat(texts(answer, "GrpSts")).containsExactly("ACSC");
        assertThat(texts(answer, "OrgnlPmtInfId")).containsExactly("RUN-1-1");
        assertThat(texts(answer, "OrgnlEndToEndId")).containsExactly("RUN-1-lin");
        assertThat(texts(answer, "TxSts")).containsExactly("ACSC");
        assertThat(texts(answer, "InstdAmt")).containsExactly("1436.00");
        assertThat(desk.paid()).containsExactly("RUN-1-lin");
    }

    @Test
    void returnsWhatItCannotCredit() throws Exception {
        String answer = desk.settle(
                "RUN-2",
                lin("RUN-2")
                        .pay("closed", SUN_CLOSED, "孙丽", "10.00")
                        .pay("unknown", "6217999000000000001", "某人", "10.00")
                        .pay("other-name", QIAN, "钱玉真", "10.00")
                        .pay("somebody", "6217000000012345678", "某人", "10.00")
                        .xml());
        assertThat(texts(answer, "GrpSts")).containsExactly("PART");
        assertThat(texts(answer, "TxSts")).containsExactly("ACSC", "RJCT", "RJCT", "RJCT", "ACSC");
        assertThat(texts(answer, "Cd")).containsExactly("AC04", "AC01", "BE01");
        assertThat(desk.paid()).containsExactly("RUN-2-lin", "somebody");
    }

    @Test
    void returnsToAccountsClosedOnDemand() throws Exception {
        desk.faults.set(false, List.of(LIN));
        assertThat(texts(desk.settle("RUN-3", lin("RUN-3").xml()), "Cd")).containsExactly("AC04");
        desk.faults.set(false, List.of());
        assertThat(texts(desk.settle("RUN-4", lin("RUN-4").xml()), "TxSts")).containsExactly("ACSC");
    }

    @Test
    void rejectsFilesOnDemand() throws Exception {
        desk.faults.set(true, List.of());
        assertRejected(desk.settle("RUN-5", lin("RUN-5").xml()), "MS03");
        assertThat(desk.paid()).isEmpty();
    }

    @Test
    void rejectsAMessageIdSeenBeforeAndLeavesTheFirstAnswerAlone() throws Exception {
        String first = desk.settle("RUN-6", lin("RUN-6").xml());
        desk.upload("RUN-6", lin("RUN-6").remark("sent again").xml());
        desk.work();
        assertThat(desk.answer("RUN-6")).contains(first);
        assertRejected(desk.answer("RUN-6.duplicate-1").orElseThrow(), "DU01");
        assertThat(desk.paid()).containsExactly("RUN-6-lin");
    }

    @Test
    void rejectsTheSameContentUnderAnotherName() throws Exception {
        String xml = lin("RUN-7").xml();
        desk.settle("RUN-7", xml);
        String answer = desk.settle("RUN-8", xml);
        assertRejected(answer, "DU01");
        assertThat(texts(answer, "AddtlInf").getFirst()).startsWith("DUPL").contains("content");
        assertThat(desk.paid()).containsExactly("RUN-7-lin");
    }

    @Test
    void rejectsADuplicateWithinOneRound() throws Exception {
        desk.upload("A", lin("RUN-9").xml());
        desk.upload("B", lin("RUN-9").remark("another").xml());
        desk.work();
        assertThat(desk.paid()).containsExactly("RUN-9-lin");
        assertRejected(desk.answer("B").orElseThrow(), "DU01");
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                Arguments.of("control sum", lin("W").statedSum("1436.01"), "AM10"),
                Arguments.of("number", lin("W").statedCount("2"), "AM18"),
                Arguments.of("nothing", order("W").pay("e", LIN, "林小燕", "0.00"), "AM12"),
                Arguments.of("half a fen", order("W").pay("e", LIN, "林小燕", "1.005"), "AM12"),
                Arguments.of("currency", order("W").pay("e", LIN, "林小燕", "1.00", "USD"), "AM12"),
                Arguments.of(
                        "twice the same id",
                        order("W").pay("e", LIN, "林小燕", "1.00").pay("e", QIAN, "钱玉珍", "1.00"),
                        "DU04"),
                Arguments.of("negative", order("W").pay("e", LIN, "林小燕", "-1.00"), "FF01"),
                Arguments.of("no transfer", order("W"), "FF01"),
                Arguments.of("id too long", lin("W".repeat(36)), "FF01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void rejectsAWrongFileAndPaysNothingOfIt(String what, PaymentOrder order, String code) throws Exception {
        assertRejected(desk.settle("W", order.xml()), code);
        assertThat(desk.paid()).isEmpty();
    }

    static Stream<String> dangerousTexts() {
        String good = lin("X").xml();
        return Stream.of(
                "",
                "no xml at all",
                good.substring(0, good.length() / 2),
                good.replace("pain.001.001.09", "pain.001.001.03"),
                good.replace("?>", "?><!DOCTYPE Document [<!ENTITY a \"1436.00\">]>")
                        .replace(">1436.00<", ">&a;<"),
                good.replace("?>", "?><!DOCTYPE Document SYSTEM \"file:///etc/passwd\">"),
                good.replace("?>", "?><!DOCTYPE D [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                        .replace("林小燕", "&x;"));
    }

    @ParameterizedTest
    @MethodSource("dangerousTexts")
    void rejectsWhatIsNoPaymentFile(String text) throws Exception {
        String answer = desk.settle("X", text);
        assertRejected(answer, "FF01");
        assertThat(answer).doesNotContain("root:");
        assertThat(desk.paid()).isEmpty();
    }

    @Test
    void ignoresWhatIsStillBeingWritten() throws Exception {
        desk.upload("RUN-10", lin("RUN-10").xml());
        Files.move(dir.resolve("client/in/RUN-10.xml"), dir.resolve("client/in/RUN-10.xml.part"));
        desk.work();
        assertThat(desk.answers()).isEmpty();
    }

    @Test
    void paysALargeFileInLittleMemory() throws Exception {
        PaymentOrder order = order("LARGE");
        for (int n = 0; n < 20_000; n++) {
            order.pay("e-" + n, "6217000%012d".formatted(n), "某人" + n, "10.00");
        }
        String answer = desk.settle("LARGE", order.xml());
        assertThat(texts(answer, "OrgnlCtrlSum")).containsExactly("200000.00");
        assertThat(texts(answer, "TxSts")).hasSize(20_000).containsOnly("ACSC");
    }

    private static void assertRejected(String answer, String code) {
        assertThat(texts(answer, "GrpSts")).containsExactly("RJCT");
        assertThat(texts(answer, "Cd")).containsExactly(code);
        assertThat(texts(answer, "TxSts")).isEmpty();
    }
}
