package org.nuan.policy.rigid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuan.policy.rule.RuleOutline;

/** Pins the tree of questions. */
class RigidRuleTreeTest {

    @Test
    void theTreeReadsLikeTheLaw() {
        assertThat(RuleOutline.of(RigidRules.IN_HARDSHIP))
                .containsExactly(
                        "rigid | 刚性支出困难家庭认定办法 | Is the household in hardship by rigid expenditure?",
                        "  household | 民发〔2021〕57号 第七条 | Does anybody count as a member of the household?",
                        "  rigid-rung | 刚性支出困难家庭认定办法 | Is the household in no higher category?",
                        "  rigid-valid | 刚性支出困难家庭认定办法 | Does the finding hold in the month?",
                        "  rigid-income | 刚性支出困难家庭认定办法 | Is the yearly income per head below last year's local disposable income?",
                        "  rigid-expenditure | 刚性支出困难家庭认定办法 | Does rigid expenditure take more of the income than the place holds bearable?",
                        "  rigid-property | 刚性支出困难家庭认定办法 | Is the property within the limits of this category?",
                        "    property-assets | 民发〔2021〕57号 | Are the financial assets per head within the limit?",
                        "    property-vehicles | 民发〔2021〕57号 | Is there no vehicle that bars?",
                        "      property-no-vehicle | 民发〔2021〕57号 | Does the household own no vehicle?",
                        "      property-vehicles-exempt | 民发〔2021〕57号 | Is every vehicle needed for a livelihood or a disability, as the place exempts it?",
                        "    property-machines | 民发〔2021〕57号 | Does the household own no large farm machine and no vessel that bars?",
                        "    property-homes | 民发〔2021〕57号 | Does the household own no more homes than allowed?",
                        "    not property-company |  | ",
                        "      property-company | 民发〔2021〕57号 | Does the household own a company that bars?",
                        "    not property-expense |  | ",
                        "      property-expense | 民发〔2021〕57号 | Was there a large expense lately that speaks of means?");
    }
}
