package org.nuan.workflows.application.assessment;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.AssessmentOrder.Income;
import org.nuan.contracts.benefits.AssessmentOrder.Property;
import org.nuan.contracts.verification.ReportView.Finding;
import org.nuan.kernel.Money;

/** What sources found about people's means, in the words of the law. */
record VerifiedMeans(List<Income> incomes, List<Property> property) {

    private static final String TWELVE_MONTHS = "TWELVE_MONTHS";
    private static final String BUSINESS_TEXT = "business";
    private static final String CENTRAL_BASIC = "central-basic";

    static VerifiedMeans of(List<Finding> findings) {
        List<Income> incomes = new ArrayList<>(employment(findings));
        List<Property> property = new ArrayList<>();
        for (Finding finding : findings) {
            switch (finding.item()) {
                case "PENSION" -> incomes.add(transfer(finding, pension(finding)));
                case "UNEMPLOYMENT_BENEFIT" -> incomes.add(transfer(finding, "UNEMPLOYMENT_BENEFIT"));
                case "DEPOSIT", "SECURITIES_HOLDING", "INSURANCE_CASH_VALUE", "HOUSING_FUND" ->
                    property.add(owned(finding, "FINANCIAL_ASSETS"));
                case "VEHICLE" -> property.add(owned(finding, "VEHICLE"));
                case "REAL_ESTATE" -> property.add(owned(finding, "HOME"));
                case "COMPANY" -> property.add(owned(finding, "COMPANY"));
                default -> {
                    // Wages are above. Other items say nothing of means; those that forbid going on, such as DEATH,
                    // are counted as discrepancies of grade STOP.
                }
            }
        }
        return new VerifiedMeans(List.copyOf(incomes), List.copyOf(property));
    }

    private record Payer(String personId, String kind, String source) {}

    /**
     * The insurance office and the tax office see the same wage: the larger of them counts, not the sum. Several amounts
     * from one source are several jobs and add up.
     */
    private static List<Income> employment(List<Finding> findings) {
        Map<Payer, Money> bySource = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.item().equals("WAGE") || finding.item().equals("TAXED_INCOME")) {
                bySource.merge(
                        new Payer(finding.personId(), kindOf(finding), finding.sourceId()),
                        monthly(finding),
                        Money::plus);
            }
        }
        Map<Payer, Map.Entry<Payer, Money>> largest = new LinkedHashMap<>();
        for (Map.Entry<Payer, Money> entry : bySource.entrySet()) {
            Payer person = new Payer(entry.getKey().personId(), entry.getKey().kind(), "");
            largest.merge(person, entry, (one, other) -> one.getValue().compareTo(other.getValue()) >= 0 ? one : other);
        }
        return largest.values().stream()
                .map(e -> new Income(
                        e.getKey().personId(),
                        e.getKey().kind(),
                        null,
                        e.getValue().fen(),
                        e.getKey().source()))
                .toList();
    }

    /** The tax office names the profit of a business as such. */
    private static String kindOf(Finding finding) {
        String text = finding.text();
        return finding.item().equals("TAXED_INCOME") && text != null && text.startsWith(BUSINESS_TEXT)
                ? "BUSINESS"
                : "WAGE";
    }

    private static String pension(Finding finding) {
        return CENTRAL_BASIC.equals(finding.text()) ? "CENTRAL_BASIC_PENSION" : "EMPLOYEE_PENSION";
    }

    private static Income transfer(Finding finding, @Nullable String subkind) {
        return new Income(
                finding.personId(), "TRANSFER", subkind, monthly(finding).fen(), finding.sourceId());
    }

    private static Property owned(Finding finding, String kind) {
        return new Property(finding.personId(), kind, finding.amountFen(), finding.text(), finding.sourceId());
    }

    /** An amount of twelve months is averaged downwards: a household is not counted richer than it was found. */
    private static Money monthly(Finding finding) {
        Long fen = finding.amountFen();
        Money amount = Money.ofFen(fen == null ? 0 : fen);
        return TWELVE_MONTHS.equals(finding.period()) ? amount.dividedBy(12, RoundingMode.DOWN) : amount;
    }
}
