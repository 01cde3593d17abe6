package org.nuan.policy.pack;

import java.util.Set;
import org.nuan.policy.situation.Absence;

/**
 * A class of people who may apply alone (民发〔2021〕57号 第八条) and what such a person gets. Of several that fit, one person
 * gets the one that brings the most.
 *
 * @param absences if any, it is for those who are absent for one of these reasons, whether or not they count in the
 *     household
 * @param household what is asked about the household
 * @param householdPercent with {@link HouseholdTest#MULTIPLE}, of the standard: the household's income per head may reach
 *     it
 * @param ownIncomePercent of the standard: the person's own income has to be below
 * @param percent of the standard that is paid, or from which the gap to the own income is counted
 * @param togetherPercent of the standard that the amount and the living subsidy for the disabled reach together at least;
 *     0 for none
 */
public record SinglePerson(
        String id,
        Texts name,
        Conditions when,
        Set<Absence> absences,
        HouseholdTest household,
        int householdPercent,
        int ownIncomePercent,
        Method method,
        int percent,
        int togetherPercent,
        Validity validity)
        implements PersonClass {

    /** What is asked about the household of the person. */
    public enum HouseholdTest {
        /** That it is within the limits of the edge. */
        EDGE,
        /** The same with a multiple of its own. */
        MULTIPLE,
        /** Nothing. */
        NONE
    }

    /** How the percentage is meant. */
    public enum Method {
        GAP_TO_PERCENT,
        FULL_AMOUNT
    }
}
