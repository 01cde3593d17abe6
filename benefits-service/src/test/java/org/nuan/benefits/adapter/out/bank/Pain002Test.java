package org.nuan.benefits.adapter.out.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuan.benefits.application.payment.AnswerFormat;
import org.nuan.benefits.domain.bank.BankAnswer;
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.benefits.domain.bank.PaymentAnswer;

class Pain002Test {

    private static final MessageId MESSAGE = MessageId.of(new UUID(1, 2));
    private static final UUID ONE = UUID.fromString("f47ac10b-58cc-4372-8567-0e02b2c3d479");
    private static final UUID TWO = UUID.fromString("00000000-0000-0000-8000-000000000001");
    private static final UUID THREE = UUID.fromString("00000000-0000-0001-8000-000000000002");

    private final Pain002 format = new Pain002();

    private static String report(String message, String group, String transactions) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.11"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>A1</MsgId><CreDtTm>2026-12-08T12:00:03+08:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s</OrgnlGrpInfAndSts>
                %s</CstmrPmtStsRpt></Document>""".formatted(message, group, transactions);
    }

    private static String payments(String... transactions) {
        return "<OrgnlPmtInfAndSts><OrgnlPmtInfId>P</OrgnlPmtInfId>" + String.join("", transactions)
                + "</OrgnlPmtInfAndSts>";
    }

    private static String transaction(UUID id, String status, String reason) {
        return "<TxInfAndSts><OrgnlEndToEndId>" + Pain001.endToEndId(id) + "</OrgnlEndToEndId><TxSts>" + status
                + "</TxSts>" + (reason.isEmpty() ? "" : reason(reason)) + "</TxInfAndSts>";
    }

    private static String reason(String code) {
        return "<StsRsnInf><Rsn><Cd>" + code + "</Cd></Rsn></StsRsnInf>";
    }

    @Test
    void readsWhatBecameOfEachPayment() throws Exception {
        String xml = report(
                MESSAGE.value(),
                "<GrpSts>PART</GrpSts>",
                payments(
                        transaction(ONE, "ACSC", ""),
                        transaction(TWO, "RJCT", "AC04"),
                        transaction(THREE, "ACSP", "")));
        assertThat(format.read(xml, MESSAGE))
                .isEqualTo(new BankAnswer.Payments(Map.of(
                        ONE, new PaymentAnswer.Settled(),
                        TWO, new PaymentAnswer.Refused("AC04"),
                        THREE, new PaymentAnswer.Pending())));
    }

    @Test
    void tellsARefusedFileFromOneSeenBefore() throws Exception {
        assertThat(format.read(report(MESSAGE.value(), "<GrpSts>RJCT</GrpSts>" + reason("AM10"), ""), MESSAGE))
                .isEqualTo(new BankAnswer.FileRefused("AM10"));
        assertThat(format.read(report(MESSAGE.value(), "<GrpSts>RJCT</GrpSts>" + reason("DU01"), ""), MESSAGE))
                .isEqualTo(new BankAnswer.SeenBefore("DU01"));
        assertThat(format.read(report(MESSAGE.value(), "<GrpSts>RJCT</GrpSts>", ""), MESSAGE))
                .isEqualTo(new BankAnswer.FileRefused("NARR"));
    }

    private void unreadable(String xml) {
        assertThatThrownBy(() -> format.read(xml, MESSAGE)).isInstanceOf(AnswerFormat.Unreadable.class);
    }

    @Test
    void believesNothingThatDoesNotFit() {
        unreadable("not xml");
        unreadable("<Document/>");
        unreadable(report("ANOTHER", "<GrpSts>ACSC</GrpSts>", ""));
        unreadable(
                report(MESSAGE.value(), "", payments(transaction(ONE, "ACSC", ""), transaction(ONE, "RJCT", "AC04"))));
        unreadable(report(
                MESSAGE.value(),
                "",
                payments("<TxInfAndSts><OrgnlEndToEndId>X</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>")));
    }
}
