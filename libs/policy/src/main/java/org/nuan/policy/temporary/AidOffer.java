package org.nuan.policy.temporary;

import java.util.Optional;
import org.nuan.kernel.Money;

/**
 * What temporary aid a household may be given: a range from which a person chooses, and who that person is.
 *
 * @param least of all hardships together
 * @param proposed within the range, as the place wants it proposed
 * @param townshipMost up to which the township decides
 * @param special up to which the coordination meeting may go in a special case; zero where the place says nothing
 * @param limit by when it has to be decided
 */
public record AidOffer(Money least, Money most, Money proposed, Money townshipMost, Money special, TimeLimit limit) {

    /**
     * Time limits of the decision, from the application on.
     *
     * @param emergency whether every hardship is an emergency, so that the township decides within hours
     * @param hours for the township in an emergency
     * @param papersWorkdays in which the papers follow afterwards
     * @param townshipWorkdays for the township otherwise
     * @param countyWorkdays for the county, after the township
     */
    public record TimeLimit(
            boolean emergency, int hours, int papersWorkdays, int townshipWorkdays, int countyWorkdays) {}

    /** Who may decide on that amount; empty if nobody may give so much. */
    public Optional<Authority> authorityFor(Money amount) {
        if (amount.compareTo(most) > 0) {
            return amount.compareTo(special) > 0 ? Optional.empty() : Optional.of(Authority.COORDINATION_MEETING);
        }
        return Optional.of(amount.compareTo(townshipMost) > 0 ? Authority.COUNTY : Authority.TOWNSHIP);
    }
}
