package org.nuan.policy.situation;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.nuan.kernel.Money;

/**
 * Somebody outside the household who owes a member support (赡养、抚养、扶养义务人).
 *
 * @param id opaque and unique among the obligors of the situation
 * @param memberId to whom support is owed
 * @param relation what the obligor is to that member
 * @param age full years
 * @param standings what the place may take as not being able to support
 * @param ownIncome of the obligor alone, per month
 * @param householdIncome of the obligor's own household, per month
 * @param householdMembers persons of that household, the obligor included
 * @param supported how many persons the obligor's household owes support in all
 * @param propertyAcceptable whether that household's property is within the limits of the place
 */
public record Obligor(
        String id,
        String memberId,
        Relation relation,
        int age,
        Disability disability,
        Set<Standing> standings,
        Money ownIncome,
        Money householdIncome,
        int householdMembers,
        int supported,
        boolean propertyAcceptable,
        Provenance provenance) {

    /** What an obligor may be. */
    public enum Standing {
        TEKUN,
        DIBAO,
        /** No or limited legal capacity. */
        INCAPACITATED,
        MISSING,
        IMPRISONED
    }

    /** A child, who owes a parent support (赡养). */
    public Obligor(
            String id,
            String memberId,
            int age,
            Disability disability,
            Set<Standing> standings,
            Money ownIncome,
            Money householdIncome,
            int householdMembers,
            int supported,
            boolean propertyAcceptable,
            Provenance provenance) {
        this(
                id,
                memberId,
                Relation.CHILD,
                age,
                disability,
                standings,
                ownIncome,
                householdIncome,
                householdMembers,
                supported,
                propertyAcceptable,
                provenance);
    }

    /**
     * A child of whose household only the whole income is known: an even share of it is taken as the own income.
     */
    public Obligor(
            String id,
            String memberId,
            int age,
            Disability disability,
            Set<Standing> standings,
            Money householdIncome,
            int householdMembers,
            int supported,
            boolean propertyAcceptable,
            Provenance provenance) {
        this(
                id,
                memberId,
                Relation.CHILD,
                age,
                disability,
                standings,
                householdIncome.dividedBy(Math.max(householdMembers, 1), RoundingMode.HALF_UP),
                householdIncome,
                householdMembers,
                supported,
                propertyAcceptable,
                provenance);
    }

    public Obligor {
        EnumSet<Standing> copy = EnumSet.noneOf(Standing.class);
        copy.addAll(standings);
        standings = Collections.unmodifiableSet(copy);
    }
}
