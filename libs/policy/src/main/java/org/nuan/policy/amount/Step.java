package org.nuan.policy.amount;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Preference;
import org.nuan.policy.rule.Fact;

/**
 * One step of the computation of an amount.
 *
 * @param memberId the person concerned; empty for the household
 * @param preference the class that the person belongs to, for add-ons and full amounts
 * @param exact whether the result is exact, and not rounded
 * @param partOfTotal whether the result is a term of the total; the total is the sum of these
 */
public record Step(
        StepCode code,
        String memberId,
        List<Preference> preference,
        List<Fact> operands,
        Money result,
        boolean exact,
        boolean partOfTotal) {

    /** A step on the way. */
    public static Step on(StepCode code, Money result, boolean exact, Fact... operands) {
        return new Step(code, "", List.of(), List.of(operands), result, exact, false);
    }

    /** A term of the total, of the whole household. */
    public static Step part(StepCode code, Money result, boolean exact, Fact... operands) {
        return new Step(code, "", List.of(), List.of(operands), result, exact, true);
    }

    /** A term of the total, of one person in a preferred class. */
    public static Step part(
            StepCode code, String memberId, Preference preference, Money result, boolean exact, Fact... operands) {
        return new Step(code, memberId, List.of(preference), List.of(operands), result, exact, true);
    }

    public Optional<Preference> preferredClass() {
        return preference.stream().findFirst();
    }

    /** The step as arithmetic, such as {@code 410.00 × 3 = 1230.00}. */
    public String formula() {
        String left = code == SumStep.TOTAL ? sum() : filledIn();
        return left + (exact ? " = " : " ≈ ") + result.toYuan();
    }

    private String sum() {
        String terms = operands.stream().map(fact -> fact.value().asText()).collect(Collectors.joining(" + "));
        return terms.replace("+ -", "− ");
    }

    private String filledIn() {
        String text = code.formula();
        for (Fact operand : operands) {
            text = text.replace("{" + operand.name() + "}", operand.value().asText());
        }
        return text;
    }
}
