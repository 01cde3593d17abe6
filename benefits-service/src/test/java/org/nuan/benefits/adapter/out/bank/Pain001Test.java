package org.nuan.benefits.adapter.out.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuan.benefits.Samples.candidate;
import static org.nuan.benefits.Samples.released;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.nuan.benefits.domain.bank.PaymentFile;

class Pain001Test {

    private final Pain001 format =
            new Pain001(new Payer("县民政局", "6217000000000000001", "示范银行"), ZoneId.of("Asia/Shanghai"));

    @Test
    void isValidAndSumsUp() throws Exception {
        PaymentFile file = format.write(released(candidate(1, 143_600), candidate(2, 5), candidate(3, 0)));
        Schemas.of(Schemas.PAIN_001).check(file.xml());
        assertThat(file.xml())
                .contains("<NbOfTxs>2</NbOfTxs><CtrlSum>1436.05</CtrlSum>")
                .contains("<CreDtTm>2026-12-08T12:00:00+08:00</CreDtTm>")
                .contains("<InstdAmt Ccy=\"CNY\">1436.00</InstdAmt>")
                .contains("示范银行 &amp; &lt;分行&gt;");
        assertThat(file.messageId().value()).hasSizeLessThanOrEqualTo(35);
        assertThat(file).asString().doesNotContain("6217");
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        PaymentFile first = format.write(released(candidate(1, 100), candidate(2, 200)));
        PaymentFile second = format.write(released(candidate(1, 100), candidate(2, 200)));
        assertThat(second).isEqualTo(first);
        assertThat(first.sha256()).matches("[0-9a-f]{64}");
        assertThat(format.write(released(candidate(1, 101), candidate(2, 200))).paymentsSha256())
                .isNotEqualTo(first.paymentsSha256());
    }

    @Test
    void schemasRefuseDocumentTypesAndAnythingElseThanTheirMessage() {
        Schemas schema = Schemas.of(Schemas.PAIN_001);
        assertThatThrownBy(() -> schema.check("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><a>&x;</a>"))
                .isInstanceOf(Schemas.SchemaBroken.class);
        assertThatThrownBy(() -> schema.check("<a/>")).isInstanceOf(Schemas.SchemaBroken.class);
    }
}
