package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.decision.ExplanationHtml;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ExplanationHtmlTest {

    private static final Map<String, Object> LIN = PolicyEngine.decide(
                    Households.lin(BenefitMonth.of(2026, 12)),
                    Packs.builtIn().byId("demonstration-99").orElseThrow(),
                    Scheme.DIBAO)
            .toMap();

    private static String html(Locale locale, String name) {
        return ExplanationHtml.of(Explanation.of(LIN, locale, id -> id.equals("lin") ? name : id));
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void isATreeThatOpensWithoutAScript() {
        assertThat(html(Locale.CHINA, "林*燕"))
                .startsWith("""
                        <div class="explanation" lang="zh">
                        <p class="explanation-decision code-entitled">示范省暖阳市最低生活保障：符合条件，2026-12 应发 1436.00 元</p>
                        <ul>
                        <li class="explanation-note code-demonstration">本决定按演示政策作出，不具有法律效力</li>
                        """)
                .contains(
                        "<li class=\"explanation-section code-rules\"><details open=\"\"><summary>认定条件</summary>",
                        "<li class=\"explanation-rule code-dibao answer-yes\"><details open=\"\"><summary>〔是〕家庭符合最低生活保障条件</summary>",
                        "<li class=\"explanation-rule code-income answer-yes\">〔是〕户月人均收入 620.00 元，低于 1030.00 元",
                        "<li class=\"explanation-step code-total\">每月合计：1230.00 + 103.00 + 103.00 = 1436.00 元</li>",
                        "<li class=\"explanation-section code-parameters\"><details><summary>")
                .doesNotContain("<script", "onclick");
    }

    @Test
    void isWellFormedInBothLanguages() throws Exception {
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            Document page = parsed(html(locale, "林*燕"));
            assertThat(page.getElementsByTagName("details").getLength())
                    .isEqualTo(page.getElementsByTagName("summary").getLength())
                    .isGreaterThan(5);
        }
    }

    @Test
    void escapesWhateverANameMayBe() throws Exception {
        String html = html(Locale.ENGLISH, "<script>alert('x')</script>&\"");
        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;");
        assertThat(parsed(html).getDocumentElement().getTextContent()).contains("<script>alert('x')</script>&\"");
    }
}
