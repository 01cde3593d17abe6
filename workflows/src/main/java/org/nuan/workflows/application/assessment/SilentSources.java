package org.nuan.workflows.application.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.contracts.verification.ReportView;

/** Sources that gave no usable answer, with the facts that the law would have had from them. */
final class SilentSources {

    private SilentSources() {}

    static List<AssessmentOrder.Unanswered> of(List<ReportView.Unanswered> unanswered) {
        return unanswered.stream().map(SilentSources::of).toList();
    }

    private static AssessmentOrder.Unanswered of(ReportView.Unanswered silent) {
        List<String> items = Objects.requireNonNullElse(silent.items(), List.of());
        return new AssessmentOrder.Unanswered(
                silent.personId(),
                silent.sourceId(),
                items.stream().flatMap(item -> fact(item).stream()).distinct().toList(),
                silent.reason());
    }

    /** Empty for what says nothing of means, such as a marriage. */
    private static Optional<String> fact(String item) {
        return switch (item) {
            case "WAGE", "TAXED_INCOME", "PENSION", "UNEMPLOYMENT_BENEFIT" -> Optional.of("INCOME");
            case "DEPOSIT", "SECURITIES_HOLDING", "INSURANCE_CASH_VALUE", "HOUSING_FUND" ->
                Optional.of("FINANCIAL_ASSETS");
            case "VEHICLE" -> Optional.of("VEHICLES");
            case "REAL_ESTATE" -> Optional.of("HOMES");
            case "COMPANY" -> Optional.of("COMPANIES");
            default -> Optional.empty();
        };
    }
}
