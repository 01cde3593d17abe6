package org.nuan.policy.temporary;

import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.AidRange;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.pack.TemporaryParameters;
import org.nuan.policy.situation.Hardship;

/**
 * One hardship of a household, for which aid is asked.
 *
 * @param index among the hardships of the situation
 */
record Plight(CaseFile file, int index) {

    Hardship hardship() {
        return all().get(index);
    }

    private List<Hardship> all() {
        return file.situation().particulars().hardships();
    }

    /** What the place gives for the cause; empty if it says nothing. */
    Optional<AidRange> range() {
        for (AidRange range : file.terms().entries(Sections.TEMPORARY_AIDS)) {
            if (range.causes().contains(hardship().cause())) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    /** Whether the application names the same cause again with more at stake; only the gravest of one cause is helped. */
    boolean isNamedAgain() {
        for (int other = 0; other < all().size(); other++) {
            boolean sameCause = all().get(other).cause() == hardship().cause();
            int gravity = gravity(all().get(other));
            if (sameCause && (gravity > 0 || (gravity == 0 && other < index))) {
                return true;
            }
        }
        return false;
    }

    private int gravity(Hardship other) {
        int paid = other.selfPaid().compareTo(hardship().selfPaid());
        int persons = Integer.compare(other.persons(), hardship().persons());
        return paid != 0
                ? paid
                : persons != 0 ? persons : other.day().compareTo(hardship().day());
    }

    /** What the household has had in the calendar year of the application. */
    static Money hadThisYear(CaseFile file) {
        int year = file.situation().applicationDate().getYear();
        Money had = Money.ZERO;
        for (Hardship.Prior prior : file.situation().particulars().priorAids()) {
            had = prior.decidedOn().getYear() == year ? had.plus(prior.amount()) : had;
        }
        return had;
    }

    /** Most that is left for the calendar year; empty if the place sets no limit. */
    static Optional<Money> leftThisYear(CaseFile file) {
        return file.terms()
                .find(TemporaryParameters.MOST_PER_YEAR)
                .map(most -> AidAmounts.ofUrbanStandard(file, most.value())
                        .minus(hadThisYear(file))
                        .max(Money.ZERO));
    }
}
