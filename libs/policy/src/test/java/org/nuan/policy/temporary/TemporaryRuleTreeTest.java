package org.nuan.policy.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuan.policy.rule.RuleOutline;

/** Pins the tree of questions about one hardship. */
class TemporaryRuleTreeTest {

    @Test
    void theTreeReadsLikeTheLaw() {
        assertThat(RuleOutline.of(TemporaryRules.HELPED))
                .containsExactly(
                        "temporary-hardship | 国发〔2014〕47号 | Is the hardship helped with temporary aid?",
                        "  temporary-time | 民发〔2018〕23号 | Does the time fit the cause?",
                        "  temporary-once | 国发〔2014〕47号 | Is this the first aid for the cause in the year?",
                        "  temporary-place | 国发〔2014〕47号 | May aid be asked for here?",
                        "  temporary-other-money | 民发〔2018〕23号 | Has somebody out of work no other money?",
                        "  temporary-need | 民发〔2018〕23号 | Does the household need help with it?",
                        "    temporary-emergency | 民发〔2018〕23号 | Is it an emergency, in which means are not asked?",
                        "    temporary-means | 民发〔2018〕23号 | Can the household not bear the expenditure itself?",
                        "      temporary-income | 民发〔2018〕23号 | Is the yearly income per head below last year's local disposable income?",
                        "      temporary-left | 民发〔2018〕23号 | Does the expenditure leave less than the household needs to live?",
                        "      property | 民发〔2021〕57号 | Is the property acceptable?",
                        "        property-assets | 民发〔2021〕57号 | Are the financial assets per head within the limit?",
                        "        property-vehicles | 民发〔2021〕57号 | Is there no vehicle that bars?",
                        "          property-no-vehicle | 民发〔2021〕57号 | Does the household own no vehicle?",
                        "          property-vehicles-exempt | 民发〔2021〕57号 | Is every vehicle needed for a livelihood or a disability, as the place exempts it?",
                        "        property-machines | 民发〔2021〕57号 | Does the household own no large farm machine and no vessel that bars?",
                        "        property-homes | 民发〔2021〕57号 | Does the household own no more homes than allowed?",
                        "        not property-company |  | ",
                        "          property-company | 民发〔2021〕57号 | Does the household own a company that bars?",
                        "        not property-expense |  | ",
                        "          property-expense | 民发〔2021〕57号 | Was there a large expense lately that speaks of means?",
                        "  temporary-year | 国发〔2014〕47号 | Is something left of what a year allows?",
                        "  temporary-range | 国发〔2014〕47号 | Does the place say how much is given for the cause?");
    }
}
