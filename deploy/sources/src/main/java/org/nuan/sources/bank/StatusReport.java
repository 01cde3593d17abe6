package org.nuan.sources.bank;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the pain.002.001.11 answer to one file from the ledger alone, so that it can be written again at any time. */
final class StatusReport {

    private static final int LONGEST_TEXT = 105;

    private final XMLStreamWriter xml;
    private String openPayment = "";

    private StatusReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(FileRecord file, Ledger ledger, Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new StatusReport(xml).document(file, ledger);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("cannot write a status report", e);
        }
    }

    private void document(FileRecord file, Ledger ledger) throws XMLStreamException, IOException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("Document");
        xml.writeDefaultNamespace(SecureXml.namespace(SecureXml.PAIN_002));
        open("CstmrPmtStsRpt");
        header(file);
        group(file);
        ledger.transfersOf(file, this::transferOrFail);
        closePayment();
        close();
        close();
        xml.writeEndDocument();
    }

    private void header(FileRecord file) throws XMLStreamException {
        open("GrpHdr");
        text("MsgId", "BANK-" + file.claim());
        text("CreDtTm", file.at());
        close();
    }

    private void group(FileRecord file) throws XMLStreamException {
        open("OrgnlGrpInfAndSts");
        text("OrgnlMsgId", file.msgId());
        text("OrgnlMsgNmId", SecureXml.PAIN_001);
        if (!file.sum().isEmpty()) {
            text("OrgnlNbOfTxs", Long.toString(file.transactions()));
            text("OrgnlCtrlSum", file.sum());
        }
        text("GrpSts", file.status());
        reason(file.code(), file.reason());
        close();
    }

    private void transferOrFail(PaymentRecord payment) throws IOException {
        try {
            transfer(payment);
        } catch (XMLStreamException e) {
            throw new IOException("cannot write a status report", e);
        }
    }

    private void transfer(PaymentRecord payment) throws XMLStreamException {
        if (!payment.paymentId().equals(openPayment)) {
            closePayment();
            open("OrgnlPmtInfAndSts");
            text("OrgnlPmtInfId", payment.paymentId());
            openPayment = payment.paymentId();
        }
        open("TxInfAndSts");
        if (payment.instructionId() != null) {
            text("OrgnlInstrId", payment.instructionId());
        }
        text("OrgnlEndToEndId", payment.endToEndId());
        text("TxSts", payment.status());
        reason(payment.code(), payment.reason());
        amount(payment.amountFen());
        close();
    }

    private void amount(long fen) throws XMLStreamException {
        open("OrgnlTxRef");
        open("Amt");
        open("InstdAmt");
        xml.writeAttribute("Ccy", "CNY");
        xml.writeCharacters(BigDecimal.valueOf(fen, 2).toPlainString());
        close();
        close();
        close();
    }

    private void closePayment() throws XMLStreamException {
        if (!openPayment.isEmpty()) {
            close();
            openPayment = "";
        }
    }

    private void reason(@Nullable String code, @Nullable String reason) throws XMLStreamException {
        if (code == null) {
            return;
        }
        open("StsRsnInf");
        open("Rsn");
        text("Cd", code);
        close();
        if (reason != null) {
            text("AddtlInf", reason.substring(0, Math.min(reason.length(), LONGEST_TEXT)));
        }
        close();
    }

    private void open(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void text(String element, String value) throws XMLStreamException {
        open(element);
        xml.writeCharacters(value);
        close();
    }
}
