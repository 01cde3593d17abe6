package org.nuan.policy.pack;

import java.util.List;
import java.util.Set;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Relation;

/** What people outside the household owe its members in support. */
public final class SupportParameters {

    public static final ParameterKey<SupportFormula> FORMULA =
            ParameterKey.oneOf("support.formula", SupportFormula.class);

    /** The share of what lies above the line, in per cent. */
    public static final ParameterKey<Integer> PERCENT = ParameterKey.count("support.percent", 0, 100);

    /** The share by the formula per head for a member with many children, in per cent. */
    public static final ParameterKey<Integer> PERCENT_OF_MANY =
            ParameterKey.count("support.percent-of-many-children", 0, 100);

    /** From how many children on there are many. */
    public static final ParameterKey<Integer> MANY_CHILDREN = ParameterKey.count("support.many-children-from", 1, 20);

    /** The line per head, in per cent of the standard: 100 for the standard, more for a low-income line. */
    public static final ParameterKey<Integer> LINE = ParameterKey.count("support.line-percent-of-standard", 0, 1000);

    /** Of whom nothing is asked. */
    public static final ParameterKey<Set<Obligor.Standing>> EXEMPT_STANDINGS =
            ParameterKey.setOf("support.exempt-standings", Obligor.Standing.class);

    /** Relations of whom nothing is asked from {@link #EXEMPT_AGE} on. */
    public static final ParameterKey<Set<Relation>> EXEMPT_RELATIONS =
            ParameterKey.setOf("support.exempt-relations", Relation.class);

    /** In full years. */
    public static final ParameterKey<Integer> EXEMPT_AGE = ParameterKey.count("support.exempt-from-age", 0, 130);

    public static final List<ParameterKey<?>> ALL = List.of(
            FORMULA, PERCENT, PERCENT_OF_MANY, MANY_CHILDREN, LINE, EXEMPT_STANDINGS, EXEMPT_RELATIONS, EXEMPT_AGE);

    private SupportParameters() {}
}
