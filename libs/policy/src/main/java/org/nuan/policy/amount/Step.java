package org.nuan.policy.amount;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.PersonClass;
import org.nuan.policy.rule.Fact;

/**
 * One step of the computation of an amount.
 *
 * @param memberId the person concerned; empty for the household
 * @param personClass the class for which the person gets it, where there is one
 * @param exact whether the result is exact, and not rounded
 * @param partOfTotal whether the result is a term of the total; the total is the sum of these
 */
public record Step(
        StepCode code,
        String memberId,
        List<PersonClass> personClass,
        List<Fact> operands,
        Money result,
        boolean exact,
        boolean partOfTotal) {

    /** A step on the way. */
    public static Step on(StepCode code, Money result, boolean exact, Fact... operands) {
        return new Step(code, "", List.of(), List.of(operands), result, exact, false);
    }

    /** A step on the way, about one person. */
    public static Step on(StepCode code, String memberId, Money result, boolean exact, Fact... operands) {
        return new Step(code, memberId, List.of(), List.of(operands), result, exact, false);
    }

    /** A term of the total, of the whole household. */
    public static Step part(StepCode code, Money result, boolean exact, Fact... operands) {
        return new Step(code, "", List.of(), List.of(operands), result, exact, true);
    }

    /** A term of the total, of one person in a class. */
    public static Step part(
            StepCode code, String memberId, PersonClass personClass, Money result, boolean exact, Fact... operands) {
        return new Step(code, memberId, List.of(personClass), List.of(operands), result, exact, true);
    }

    /** A term of the total, of one person. */
    public static Step part(StepCode code, String memberId, Money result, boolean exact, Fact... operands) {
        return new Step(code, memberId, List.of(), List.of(operands), result, exact, true);
    }

    public Optional<PersonClass> namedClass() {
        return personClass.stream().findFirst();
    }

    /** The step as arithmetic, such as {@code 410.00 × 3 = 1230.00}. */
    public String formula() {
        String left = code == SumStep.TOTAL ? sum() : filledIn();
        return left.equals(result.toYuan()) ? left : left + (exact ? " = " : " ≈ ") + result.toYuan();
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
