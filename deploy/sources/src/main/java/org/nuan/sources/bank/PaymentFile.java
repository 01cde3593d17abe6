package org.nuan.sources.bank;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a pain.001.001.09 file that has passed its schema, one transfer at a time, so that a file of any size needs
 * little memory.
 */
final class PaymentFile {

    /** Hears the parts of a file in their order. */
    interface Listener {
        void group(String messageId, Totals stated);

        /** The start of a payment; its transfers follow. */
        void payment(String paymentId, Totals stated);

        void transfer(Transfer transfer) throws IOException;
    }

    private static final String GROUP = "CstmrCdtTrfInitn/GrpHdr";
    private static final String PAYMENT = "CstmrCdtTrfInitn/PmtInf";
    private static final String TRANSFER = PAYMENT + "/CdtTrfTxInf";

    private final SecureXml xml;
    private final Path file;

    PaymentFile(SecureXml xml, Path file) {
        this.xml = xml;
        this.file = file;
    }

    void read(Listener listener) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new Walk(listener).through(xml.reader(in));
        } catch (XMLStreamException e) {
            throw new IOException("cannot read a file that passed its schema", e);
        }
    }

    /** The walk through one file: where we are, and the texts met in the block that is open. */
    private static final class Walk {

        private final Listener listener;
        private final Deque<String> path = new ArrayDeque<>();
        private final Map<String, String> payment = new HashMap<>();
        private final Map<String, String> block = new HashMap<>();
        private String currency = "";
        private boolean paymentTold;

        Walk(Listener listener) {
            this.listener = listener;
        }

        void through(XMLStreamReader reader) throws XMLStreamException, IOException {
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        text.setLength(0);
                        open(reader);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        close(text.toString().strip());
                        text.setLength(0);
                    }
                    default -> {
                        // Comments and processing instructions say nothing about payments.
                    }
                }
            }
        }

        private void open(XMLStreamReader reader) {
            if (!reader.getLocalName().equals("Document")) {
                path.addLast(reader.getLocalName());
            }
            String here = String.join("/", path);
            if (here.equals(PAYMENT)) {
                payment.clear();
                paymentTold = false;
            } else if (here.equals(TRANSFER)) {
                tellPayment();
                block.clear();
            } else if (here.equals(TRANSFER + "/Amt/InstdAmt")) {
                currency = reader.getAttributeValue(null, "Ccy");
            }
        }

        private void close(String text) throws IOException {
            String here = String.join("/", path);
            if (here.equals(GROUP)) {
                listener.group(block.getOrDefault("MsgId", ""), stated(block));
                block.clear();
            } else if (here.equals(TRANSFER)) {
                listener.transfer(transfer());
            } else if (here.startsWith(TRANSFER + "/")) {
                keep(block, here.substring(TRANSFER.length() + 1), text);
            } else if (here.startsWith(PAYMENT + "/")) {
                keep(payment, here.substring(PAYMENT.length() + 1), text);
            } else if (here.startsWith(GROUP + "/")) {
                keep(block, here.substring(GROUP.length() + 1), text);
            }
            path.pollLast();
        }

        private static void keep(Map<String, String> texts, String name, String text) {
            if (!text.isEmpty()) {
                texts.put(name, text);
            }
        }

        private void tellPayment() {
            if (!paymentTold) {
                paymentTold = true;
                listener.payment(payment.getOrDefault("PmtInfId", ""), stated(payment));
            }
        }

        private static Totals stated(Map<String, String> texts) {
            String sum = texts.get("CtrlSum");
            return new Totals(texts.get("NbOfTxs"), sum == null ? null : new BigDecimal(sum));
        }

        private Transfer transfer() {
            boolean instructed = block.containsKey("Amt/InstdAmt");
            return new Transfer(
                    payment.getOrDefault("PmtInfId", ""),
                    block.get("PmtId/InstrId"),
                    block.getOrDefault("PmtId/EndToEndId", ""),
                    instructed ? new BigDecimal(block.getOrDefault("Amt/InstdAmt", "0")) : BigDecimal.ZERO,
                    currency,
                    block.getOrDefault("CdtrAcct/Id/Othr/Id", block.get("CdtrAcct/Id/IBAN")),
                    block.get("Cdtr/Nm"));
        }
    }
}
