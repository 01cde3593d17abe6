package org.nuan.workflows.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.contracts.benefits.AssessmentOrder.Income;
import org.nuan.contracts.benefits.AssessmentOrder.Property;
import org.nuan.contracts.verification.ReportView;
import org.nuan.contracts.verification.ReportView.Discrepancy;
import org.nuan.contracts.verification.ReportView.Finding;

class VerifiedMeansTest {

    private static Finding found(String source, String item, @Nullable Long fen, String period, @Nullable String text) {
        return new Finding("p1", source, item, fen, period, text, null, Instant.EPOCH);
    }

    private static Finding monthly(String source, String item, long fen, @Nullable String text) {
        return found(source, item, fen, "MONTHLY", text);
    }

    @Test
    void ofWageAndTaxedIncomeTheLargerCountsAndNotTheSum() {
        VerifiedMeans means = VerifiedMeans.of(List.of(
                monthly("human-resources", "WAGE", 300_000, "employee"),
                monthly("tax", "TAXED_INCOME", 320_000, "wages and salaries")));
        assertThat(means.incomes()).containsExactly(new Income("p1", "WAGE", null, 320_000, "tax"));
    }

    @Test
    void twoJobsKnownToOneSourceAddUp() {
        VerifiedMeans means = VerifiedMeans.of(List.of(
                monthly("human-resources", "WAGE", 100_000, null),
                monthly("human-resources", "WAGE", 80_000, null),
                monthly("tax", "TAXED_INCOME", 90_000, "wages and salaries")));
        assertThat(means.incomes()).containsExactly(new Income("p1", "WAGE", null, 180_000, "human-resources"));
    }

    @Test
    void theProfitOfABusinessIsNoWage() {
        assertThat(VerifiedMeans.of(List.of(monthly("tax", "TAXED_INCOME", 380_000, "business income")))
                        .incomes())
                .containsExactly(new Income("p1", "BUSINESS", null, 380_000, "tax"));
    }

    @Test
    void anAmountOfAYearIsAveragedDownwards() {
        assertThat(VerifiedMeans.of(List.of(found("tax", "TAXED_INCOME", 100_001L, "TWELVE_MONTHS", null)))
                        .incomes())
                .extracting(Income::monthlyFen)
                .containsExactly(8_333L);
    }

    @ParameterizedTest
    @CsvSource({
        "PENSION, central-basic, CENTRAL_BASIC_PENSION",
        "PENSION, employee, EMPLOYEE_PENSION",
        "UNEMPLOYMENT_BENEFIT, unemployment insurance, UNEMPLOYMENT_BENEFIT"
    })
    void pensionsAndBenefitsAreTransfers(String item, String text, String subkind) {
        assertThat(VerifiedMeans.of(List.of(monthly("human-resources", item, 21_000, text)))
                        .incomes())
                .containsExactly(new Income("p1", "TRANSFER", subkind, 21_000, "human-resources"));
    }

    @ParameterizedTest
    @CsvSource({
        "DEPOSIT, FINANCIAL_ASSETS",
        "SECURITIES_HOLDING, FINANCIAL_ASSETS",
        "INSURANCE_CASH_VALUE, FINANCIAL_ASSETS",
        "HOUSING_FUND, FINANCIAL_ASSETS",
        "VEHICLE, VEHICLE",
        "REAL_ESTATE, HOME",
        "COMPANY, COMPANY"
    })
    void belongingsKeepTheirKind(String item, String kind) {
        assertThat(VerifiedMeans.of(List.of(found("source", item, 5_000L, "BALANCE", "text")))
                        .property())
                .containsExactly(new Property("p1", kind, 5_000L, "text", "source"));
    }

    @Test
    void aDeathIsNoIncomeAndIsCountedAmongWhatForbidsToGoOn() {
        Finding death = found("public-security", "DEATH", null, "FACT", "2024-01-01");
        VerifiedMeans means = VerifiedMeans.of(List.of(death));
        assertThat(means.incomes()).isEmpty();
        assertThat(means.property()).isEmpty();
        ReportView report = new ReportView(
                "r",
                "a",
                "990101001001",
                "COMPLETE",
                1,
                Instant.EPOCH,
                null,
                1,
                1,
                List.of(death),
                List.of(
                        new Discrepancy("p1", "DEATH", null, null, "STOP", "registered"),
                        new Discrepancy("p1", "WAGE", 0L, 5L, "MINOR", "more")),
                List.of());
        assertThat(MeansMerge.stopFindings(report)).isEqualTo(1);
    }

    @Test
    void aSilentSourceIsNamedWithTheFactsItWouldHaveKnown() {
        assertThat(SilentSources.of(List.of(
                        new ReportView.Unanswered("p1", "human-resources", "DOWN", null, List.of("PENSION", "WAGE")),
                        new ReportView.Unanswered("p1", "civil-affairs", "TIMEOUT", null, List.of("MARRIAGE")),
                        new ReportView.Unanswered("p2", "bank-99", "REFUSED", null, null))))
                .containsExactly(
                        new AssessmentOrder.Unanswered("p1", "human-resources", List.of("INCOME"), "DOWN"),
                        new AssessmentOrder.Unanswered("p1", "civil-affairs", List.of(), "TIMEOUT"),
                        new AssessmentOrder.Unanswered("p2", "bank-99", List.of(), "REFUSED"));
    }
}
