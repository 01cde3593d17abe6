package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Unknown;

class ExplanationTest {

    private static final Decision LIN = PolicyEngine.decide(
            Households.lin(BenefitMonth.of(2026, 12)),
            Packs.builtIn().byId("demonstration-99").orElseThrow(),
            Scheme.DIBAO);

    @Test
    void tellsTheCaseInChinese() {
        List<String> lines = Explanation.of(LIN.toMap(), Locale.CHINA, id -> id.equals("lin") ? "林*燕" : id)
                .lines();
        assertThat(lines)
                .startsWith("示范省暖阳市最低生活保障：符合条件，2026-12 应发 1436.00 元", "  本决定按演示政策作出，不具有法律效力")
                .contains(
                        "  共同生活的家庭成员 3 人",
                        "    林*燕 工资性收入 1860.00 元，申报：以核对结果为准，不再计",
                        "    林*燕 工资性收入 1860.00 元，核对（human-resources）：计入",
                        "      〔是〕户月人均收入 620.00 元，低于 1030.00 元（依据 民发〔2021〕57号 第十三条；南京市城乡低保标准 2022（演示借用））",
                        "    基本保障金：410.00 × 3 = 1230.00 元",
                        "    每月合计：1230.00 + 103.00 + 103.00 = 1436.00 元");
    }

    @Test
    void tellsTheCaseInEnglish() {
        List<String> lines = Explanation.of(LIN, Locale.ENGLISH).lines();
        assertThat(lines)
                .startsWith("the demonstration city, minimum living guarantee: entitled to 1436.00 yuan for 2026-12")
                .contains(
                        "    mother: central basic pension 230.00 yuan, verified (human-resources): left out by law",
                        "        [yes] owns no company (民发〔2021〕57号; 镇江市规定（演示借用）)",
                        "    mother, aged 70 or over, added: 1030.00 × 10 % = 103.00 yuan (南京市分类施保规定)");
    }

    @Test
    void theTreeHasTheRulesInOrder() {
        Explanation.Node rules = Explanation.of(LIN, Locale.ENGLISH).root().children().stream()
                .filter(node -> node.code().equals("rules"))
                .findFirst()
                .orElseThrow();
        assertThat(rules.children().getFirst().children())
                .extracting(Explanation.Node::code)
                .containsExactly("household", "income", "property");
        assertThat(rules.toMap().keySet()).containsExactly("kind", "code", "text", "children");
    }

    @Test
    void refusesWhatIsNoDecision() {
        assertThatThrownBy(() -> Explanation.of(Map.of("pack", "x"), Locale.ENGLISH, UnaryOperator.identity()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a stored decision");
    }

    @Test
    void aRefusalNamesTheConditionThatFailed() {
        Decision rich = PolicyEngine.decide(
                Households.plain(1, Money.ofYuan(4200)),
                Packs.builtIn().byId("demonstration-99").orElseThrow(),
                Scheme.DIBAO);
        assertThat(Explanation.of(rich, Locale.CHINA).lines())
                .startsWith("示范省暖阳市最低生活保障：2023-04 不符合条件")
                .contains("      〔否〕户月人均收入 4200.00 元，不低于 1030.00 元（依据 民发〔2021〕57号 第十三条；南京市城乡低保标准 2022（演示借用））");
    }

    @Test
    void anOpenCaseNamesWhatIsMissing() {
        Decision open = PolicyEngine.decide(
                Households.of(
                        List.of(Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT)),
                        List.of(),
                        List.of(),
                        List.of(new Unknown("m1", Unknown.Kind.FINANCIAL_ASSETS))),
                Packs.builtIn().byId("demonstration-99").orElseThrow(),
                Scheme.DIBAO);
        assertThat(Explanation.of(open, Locale.ENGLISH).lines())
                .contains("  Still missing", "    the financial assets of m1")
                .noneMatch(line -> line.contains("Total a month"));
    }
}
