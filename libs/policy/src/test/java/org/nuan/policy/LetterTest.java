package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.Letter;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

class LetterTest {

    private static final Pack PACK = Packs.builtIn().byId("demonstration-99").orElseThrow();

    private static Decision decide(Situation situation) {
        return PolicyEngine.decide(situation, PACK, Scheme.DIBAO);
    }

    @Test
    void tellsTheHouseholdOfTheMainStory() {
        Map<String, Object> stored =
                decide(Households.lin(BenefitMonth.of(2026, 12))).toMap();
        Map<String, String> names = Map.of("lin", "林*燕", "mother", "王*兰", "son", "林*");
        assertThat(Letter.of(stored, Locale.CHINA, names::get)).isEqualTo("""
                        按照示范省暖阳市的规定测算，您家符合最低生活保障的条件，自2026年12月起每月 1436.00 元。\
                        主要理由：共同生活的家庭成员 3 人（依据 民发〔2021〕57号 第七条）；\
                        户月人均收入 620.00 元，低于 1030.00 元（依据 民发〔2021〕57号 第十三条；\
                        南京市城乡低保标准 2022（演示借用））。\
                        其余条件也都符合。\
                        计算过程：户月人均收入：1860.00 ÷ 3 = 620.00 元；\
                        人均补差：1030.00 − 620.00 = 410.00 元；\
                        基本保障金：410.00 × 3 = 1230.00 元；\
                        王*兰 年满70周岁，增发：1030.00 × 10 % = 103.00 元（依据 南京市分类施保规定）；\
                        林* 义务教育阶段学生，增发：1030.00 × 10 % = 103.00 元（依据 南京市分类施保规定）；\
                        每月合计：1230.00 + 103.00 + 103.00 = 1436.00 元。\
                        以上是按规定测算的结果，最后由工作人员作出决定。\
                        收到决定书后如有不同意见，您可以：请经办的乡镇（街道）当面解释，并要求再看一遍；\
                        在 60 日内申请行政复议，不收费；\
                        在 6 个月内向人民法院提起行政诉讼。\
                        本结果按演示政策测算，不具有法律效力。\
                        """);
        assertThat(Letter.of(stored, Locale.ENGLISH, id -> id)).isEqualTo("""
                        Under the rules of the demonstration city, your household meets the conditions of the minimum living guarantee: 1436.00 yuan a month from 2026-12 on.\040\
                        Main reasons: 3 members count (民发〔2021〕57号 第七条);\040\
                        income per head 620.00 yuan a month is below 1030.00 yuan (民发〔2021〕57号 第十三条; 南京市城乡低保标准 2022（演示借用）).\040\
                        All other conditions are met too.\040\
                        How it is worked out: Income per head: 1860.00 ÷ 3 = 620.00 yuan;\040\
                        Gap per head: 1030.00 − 620.00 = 410.00 yuan;\040\
                        Basic amount: 410.00 × 3 = 1230.00 yuan;\040\
                        mother, aged 70 or over, added: 1030.00 × 10 % = 103.00 yuan (南京市分类施保规定);\040\
                        son, pupil in compulsory education, added: 1030.00 × 10 % = 103.00 yuan (南京市分类施保规定);\040\
                        Total a month: 1230.00 + 103.00 + 103.00 = 1436.00 yuan.\040\
                        This is what the rules come to; a person decides.\040\
                        If you disagree once you have the letter of decision, you can: ask the township office to explain and to look again;\040\
                        within 60 days, ask for administrative review, free of charge;\040\
                        within 6 months, bring the case before the court.\040\
                        This follows a demonstration policy and has no legal effect.\
                        """);
    }

    @Test
    void aRefusalSaysWhyAndWhatCanBeDone() {
        Decision rich = decide(Households.plain(1, Money.ofYuan(4200)));
        assertThat(Letter.of(rich, Locale.CHINA)).isEqualTo("""
                        按照示范省暖阳市的规定测算，您家2023年4月暂不符合最低生活保障的条件。\
                        原因是：户月人均收入 4200.00 元，不低于 1030.00 元（依据 民发〔2021〕57号 第十三条；\
                        南京市城乡低保标准 2022（演示借用））。\
                        以上是按规定测算的结果，最后由工作人员作出决定。\
                        收到决定书后如有不同意见，您可以：请经办的乡镇（街道）当面解释，并要求再看一遍；\
                        在 60 日内申请行政复议，不收费；\
                        在 6 个月内向人民法院提起行政诉讼。\
                        家里情况有变化时，随时可以重新申请。\
                        本结果按演示政策测算，不具有法律效力。\
                        """);
        assertThat(Letter.of(rich, Locale.ENGLISH)).isEqualTo("""
                        Under the rules of the demonstration city, your household does not meet the conditions of this scheme for 2023-04 at present: minimum living guarantee.\040\
                        The reason: income per head 4200.00 yuan a month is not below 1030.00 yuan (民发〔2021〕57号 第十三条; 南京市城乡低保标准 2022（演示借用）).\040\
                        This is what the rules come to; a person decides.\040\
                        If you disagree once you have the letter of decision, you can: ask the township office to explain and to look again;\040\
                        within 60 days, ask for administrative review, free of charge;\040\
                        within 6 months, bring the case before the court.\040\
                        If your situation changes, you can apply again at any time.\040\
                        This follows a demonstration policy and has no legal effect.\
                        """);
    }

    @Test
    void anOpenCaseSaysWhatIsMissingAndByWhen() {
        Decision open = decide(Households.of(
                List.of(Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT)),
                List.of(),
                List.of(),
                List.of(new Unknown("m1", Unknown.Kind.FINANCIAL_ASSETS))));
        assertThat(Letter.of(open, Locale.CHINA)).isEqualTo("""
                        按照示范省暖阳市的规定测算，您家2023年4月是否符合最低生活保障的条件，目前还不能得出结论。\
                        还需要了解：m1 的金融资产。\
                        以上是按规定测算的结果，最后由工作人员作出决定。\
                        接下来，您可以：在 10 个工作日内向受理申请的乡镇（街道）补充情况或者材料。\
                        本结果按演示政策测算，不具有法律效力。\
                        """);
        assertThat(Letter.of(open, Locale.ENGLISH)).isEqualTo("""
                        Under the rules of the demonstration city, it cannot be said yet whether your household meets the conditions of this scheme for 2023-04: minimum living guarantee.\040\
                        Still to be known: the financial assets of m1.\040\
                        This is what the rules come to; a person decides.\040\
                        What you can do next: within 10 working days, tell the township office that took the application what is missing.\040\
                        This follows a demonstration policy and has no legal effect.\
                        """);
    }

    /** Decisions stored before there were remedies are still told. */
    @Test
    void withoutRemediesTheLetterEndsThere() {
        Map<String, Object> stored =
                decide(Households.plain(1, Money.ofYuan(4200))).toMap();
        stored.remove("remedies");
        assertThat(Letter.of(stored, Locale.ENGLISH, id -> id))
                .contains("a person decides")
                .doesNotContain("review");
    }

    @Test
    void everyRandomDecisionIsToldWhole() {
        RandomHouseholds households = new RandomHouseholds(5);
        for (int i = 0; i < 1_000; i++) {
            Map<String, Object> stored = decide(households.next()).toMap();
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertThat(Letter.of(stored, locale, id -> id))
                        .doesNotContain("{", "}", "null", ": .", "：。", ";;")
                        .doesNotContainPattern("[A-Z]{3,}_[A-Z]");
            }
        }
    }
}
