package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Schooling;

/** What the basic living of orphans and children without de-facto care needs besides the common parameters. */
public final class ChildrenParameters {

    /** The classes of children that are paid differently. */
    public enum ChildClass {
        /** Orphan in a child welfare institution (机构养育). */
        ORPHAN_IN_INSTITUTION,
        /** Orphan living with relatives or a foster family (散居). */
        ORPHAN_IN_FAMILY,
        /** Child without de-facto care (事实无人抚养儿童). */
        UNCARED_CHILD
    }

    /** A child until this age. */
    public static final ParameterKey<Integer> UNTIL_AGE = ParameterKey.count("children.until-age", 14, 25);

    /** And beyond it while attending one of these. */
    public static final ParameterKey<Set<Schooling>> SCHOOLING =
            ParameterKey.setOf("children.schooling-beyond", Schooling.class);

    /** With both parents in one of these states a child is an orphan. */
    public static final ParameterKey<Set<Parentage.Parent>> ORPHAN_STATES =
            ParameterKey.setOf("children.orphan-states", Parentage.Parent.class);

    /** With each parent in one of these states or one of an orphan's, a child is without de-facto care. */
    public static final ParameterKey<Set<Parentage.Parent>> UNCARED_STATES =
            ParameterKey.setOf("children.uncared-states", Parentage.Parent.class);

    /** Per child and month. */
    public static final ParameterKey<Map<ChildClass, Money>> AMOUNTS =
            ParameterKey.amountsBy("children.amounts", ChildClass.class);

    /** Benefits of the child that are taken off an orphan's amount. */
    public static final ParameterKey<Set<Benefit.Kind>> ORPHAN_LESS =
            ParameterKey.setOf("children.orphan-less-benefits", Benefit.Kind.class);

    /** Benefits of the child that are taken off the amount of a child without de-facto care. */
    public static final ParameterKey<Set<Benefit.Kind>> UNCARED_LESS =
            ParameterKey.setOf("children.uncared-less-benefits", Benefit.Kind.class);

    public static final List<ParameterKey<?>> ALL =
            List.of(UNTIL_AGE, SCHOOLING, ORPHAN_STATES, UNCARED_STATES, AMOUNTS, ORPHAN_LESS, UNCARED_LESS);

    private ChildrenParameters() {}
}
