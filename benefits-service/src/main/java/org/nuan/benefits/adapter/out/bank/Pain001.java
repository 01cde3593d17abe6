package org.nuan.benefits.adapter.out.bank;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.nuan.benefits.application.payment.FileFormat;
import org.nuan.benefits.domain.bank.PaymentFile;
import org.nuan.benefits.domain.bank.Sha256;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.ReleasedRun;

/**
 * A released run as an ISO 20022 customer credit transfer initiation, pain.001.001.09: one payment instruction, one
 * transaction a line. Every value follows from the run, so that a repeat after a crash gives the same bytes.
 */
public final class Pain001 implements FileFormat {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:" + Schemas.PAIN_001;
    private static final String CURRENCY = "CNY";
    /** ISO 20022 external purpose: social security benefit. */
    private static final String PURPOSE = "SSBE";

    private final Schemas schema = Schemas.of(Schemas.PAIN_001);
    private final Payer payer;
    private final ZoneId zone;

    public Pain001(Payer payer, ZoneId zone) {
        this.payer = payer;
        this.zone = zone;
    }

    /** The payment's id in the file: its UUID without hyphens, because the field holds 35 characters. */
    static String endToEndId(UUID paymentId) {
        return paymentId.toString().replace("-", "");
    }

    @Override
    public PaymentFile write(ReleasedRun run) {
        Xml xml = new Xml();
        String text = xml.document(
                NAMESPACE,
                () -> xml.element("CstmrCdtTrfInitn", () -> {
                    header(xml, run);
                    instruction(xml, run);
                }));
        try {
            schema.check(text);
        } catch (Schemas.SchemaBroken e) {
            throw new IllegalStateException("the file " + run.messageId() + " breaks its schema", e);
        }
        return new PaymentFile(
                run.header().id(), run.messageId(), Sha256.of(text), Sha256.of(payments(run.dueLines())), text);
    }

    /** What is paid to whom for when, one line each, whatever the ids. */
    private static String payments(List<PayLine> lines) {
        return lines.stream()
                .map(line -> String.join(
                        "|",
                        line.key().scheme(),
                        line.key().householdId(),
                        line.key().month().toString(),
                        line.key().kind().name(),
                        line.amount().toYuan(),
                        line.payee().account().value()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private void header(Xml xml, ReleasedRun run) throws XMLStreamException {
        xml.element("GrpHdr", () -> {
            xml.element("MsgId", run.messageId().value());
            xml.element("CreDtTm", createdAt(run));
            totals(xml, run);
            xml.nested(payer.name(), "InitgPty", "Nm");
        });
    }

    private String createdAt(ReleasedRun run) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                run.release().at().truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
    }

    private static void totals(Xml xml, ReleasedRun run) throws XMLStreamException {
        xml.element("NbOfTxs", String.valueOf(run.dueLines().size()));
        xml.element("CtrlSum", run.dueTotal().toYuan());
    }

    private void instruction(Xml xml, ReleasedRun run) throws XMLStreamException {
        xml.element("PmtInf", () -> {
            xml.element("PmtInfId", run.messageId().value());
            xml.element("PmtMtd", "TRF");
            xml.element("BtchBookg", "true");
            totals(xml, run);
            xml.nested(run.release().at().atZone(zone).toLocalDate().toString(), "ReqdExctnDt", "Dt");
            xml.nested(payer.name(), "Dbtr", "Nm");
            xml.nested(payer.account(), "DbtrAcct", "Id", "Othr", "Id");
            xml.nested(payer.bank(), "DbtrAgt", "FinInstnId", "Nm");
            xml.element("ChrgBr", "DEBT");
            for (PayLine line : run.dueLines()) {
                transaction(xml, line);
            }
        });
    }

    private static void transaction(Xml xml, PayLine line) throws XMLStreamException {
        xml.element("CdtTrfTxInf", () -> {
            xml.nested(endToEndId(line.paymentId()), "PmtId", "EndToEndId");
            xml.element(
                    "Amt", () -> xml.amount("InstdAmt", CURRENCY, line.amount().toYuan()));
            xml.nested(line.payee().bankName(), "CdtrAgt", "FinInstnId", "Nm");
            xml.nested(line.payee().holderName(), "Cdtr", "Nm");
            xml.nested(line.payee().account().value(), "CdtrAcct", "Id", "Othr", "Id");
            xml.nested(PURPOSE, "Purp", "Cd");
            xml.nested(line.key().scheme() + " " + line.key().month(), "RmtInf", "Ustrd");
        });
    }
}
