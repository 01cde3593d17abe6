package org.nuan.policy.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.pack.ChildrenParameters;
import org.nuan.policy.pack.ChildrenParameters.ChildClass;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Attribute;

/** The amount of one child, per month: that of its class, less what it gets already. */
final class ChildAmount {

    private final Child child;
    private final Terms terms;
    private final ChildClass childClass;

    private ChildAmount(Child child, boolean orphan) {
        this.child = child;
        this.terms = child.file().terms();
        this.childClass = orphan ? orphanClass(child) : ChildClass.UNCARED_CHILD;
    }

    static List<Step> steps(Child child, boolean orphan) {
        return new ChildAmount(child, orphan).compute();
    }

    private static ChildClass orphanClass(Child child) {
        boolean institution = child.member().is(Attribute.LIVES_IN_INSTITUTION);
        return institution ? ChildClass.ORPHAN_IN_INSTITUTION : ChildClass.ORPHAN_IN_FAMILY;
    }

    private List<Step> compute() {
        Map<ChildClass, Money> amounts = terms.value(ChildrenParameters.AMOUNTS);
        Money amount = amounts.getOrDefault(childClass, Money.ZERO);
        if (amount.isZero()) {
            return List.of(part(ChildrenStep.CHILD_AMOUNT_NOT_SET, Money.ZERO));
        }
        Money paid = child.paid(terms.value(
                childClass == ChildClass.UNCARED_CHILD
                        ? ChildrenParameters.UNCARED_LESS
                        : ChildrenParameters.ORPHAN_LESS));
        return paid.isZero()
                ? List.of(part(ChildrenStep.CHILD_FULL_AMOUNT, amount, Fact.of("amount", amount)))
                : less(amount, paid);
    }

    private List<Step> less(Money amount, Money paid) {
        List<Step> steps = new ArrayList<>(2);
        Fact taken = Fact.of("paid", paid);
        String id = child.member().id();
        steps.add(new Step(ChildrenStep.CHILD_ALREADY_PAID, id, List.of(), List.of(taken), paid, true, false));
        boolean covered = amount.compareTo(paid) <= 0;
        steps.add(
                covered
                        ? part(ChildrenStep.CHILD_COVERED, Money.ZERO, Fact.of("amount", amount), taken)
                        : part(ChildrenStep.CHILD_DIFFERENCE, amount.minus(paid), Fact.of("amount", amount), taken));
        return steps;
    }

    private Step part(ChildrenStep code, Money exact, Fact... more) {
        Money result = terms.rounding().at(RoundingStage.PER_HEAD, exact);
        List<Fact> operands = new ArrayList<>(List.of(more));
        operands.add(Fact.of("childClass", childClass.name()));
        return Step.part(code, child.member().id(), result, result.equals(exact), operands.toArray(Fact[]::new));
    }
}
