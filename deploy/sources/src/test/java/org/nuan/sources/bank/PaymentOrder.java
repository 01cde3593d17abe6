package org.nuan.sources.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Builds pain.001.001.09 files for tests; right by default, wrong where a test says so. */
final class PaymentOrder {

    static final String LIN = "6217000000000100017";
    static final String SUN_CLOSED = "6217000000000300013";
    static final String QIAN = "6217000000000500018";

    private record Line(String endToEndId, String account, String name, String amount, String currency) {}

    private final String messageId;
    private final List<Line> lines = new ArrayList<>();
    private String count = "";
    private String sum = "";
    private String remark = "monthly assistance";

    private PaymentOrder(String messageId) {
        this.messageId = messageId;
    }

    static PaymentOrder order(String messageId) {
        return new PaymentOrder(messageId);
    }

    PaymentOrder pay(String endToEndId, String account, String name, String amount) {
        return pay(endToEndId, account, name, amount, "CNY");
    }

    PaymentOrder pay(String endToEndId, String account, String name, String amount, String currency) {
        lines.add(new Line(endToEndId, account, name, amount, currency));
        return this;
    }

    PaymentOrder statedCount(String wrong) {
        count = wrong;
        return this;
    }

    PaymentOrder statedSum(String wrong) {
        sum = wrong;
        return this;
    }

    PaymentOrder remark(String other) {
        remark = other;
        return this;
    }

    String xml() {
        StringBuilder transfers = new StringBuilder();
        lines.forEach(line -> transfers.append(TRANSFER.formatted(
                line.endToEndId(), line.currency(), line.amount(), line.name(), line.account(), remark)));
        String total = lines.stream()
                .map(line -> new BigDecimal(line.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
        return FILE.formatted(
                messageId,
                count.isEmpty() ? Integer.toString(lines.size()) : count,
                sum.isEmpty() ? total : sum,
                messageId,
                transfers);
    }

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
              <CstmrCdtTrfInitn>
                <GrpHdr>
                  <MsgId>%s</MsgId>
                  <CreDtTm>2026-11-25T09:00:00+08:00</CreDtTm>
                  <NbOfTxs>%s</NbOfTxs>
                  <CtrlSum>%s</CtrlSum>
                  <InitgPty><Nm>Hedong County Civil Affairs</Nm></InitgPty>
                </GrpHdr>
                <PmtInf>
                  <PmtInfId>%s-1</PmtInfId>
                  <PmtMtd>TRF</PmtMtd>
                  <ReqdExctnDt><Dt>2026-11-25</Dt></ReqdExctnDt>
                  <Dbtr><Nm>Hedong County Finance</Nm></Dbtr>
                  <DbtrAcct><Id><Othr><Id>6217000000000900001</Id></Othr></Id></DbtrAcct>
                  <DbtrAgt><FinInstnId><Nm>Paying bank</Nm></FinInstnId></DbtrAgt>
            %s    </PmtInf>
              </CstmrCdtTrfInitn>
            </Document>
            """;

    private static final String TRANSFER = """
                  <CdtTrfTxInf>
                    <PmtId><EndToEndId>%s</EndToEndId></PmtId>
                    <Amt><InstdAmt Ccy="%s">%s</InstdAmt></Amt>
                    <Cdtr><Nm>%s</Nm></Cdtr>
                    <CdtrAcct><Id><Othr><Id>%s</Id></Othr></Id></CdtrAcct>
                    <RmtInf><Ustrd>%s</Ustrd></RmtInf>
                  </CdtTrfTxInf>
            """;
}
