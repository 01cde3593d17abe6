package org.nuan.intake.domain.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.CitizenId;

/**
 * A person of the household with what was declared for them.
 *
 * @param personId stands for the person everywhere outside this service
 * @param traits further facts that the rules know, such as LIVES_ALONE
 */
public record Member(
        String personId,
        CitizenId citizenId,
        String name,
        Relation relation,
        Schooling schooling,
        @Nullable Disability disability,
        boolean seriousIllness,
        boolean employed,
        List<String> traits,
        List<DeclaredIncome> incomes,
        List<DeclaredProperty> property) {

    /** Full age and with it full capacity: Civil Code, Art. 17. */
    public static final int ADULT_AGE = 18;

    /** The trait of an adult whom a court or a guardian's certificate calls unable to act. */
    public static final String WITHOUT_CAPACITY = "WITHOUT_CAPACITY";

    public Member {
        traits = List.copyOf(traits);
        incomes = List.copyOf(incomes);
        property = List.copyOf(property);
    }

    public boolean isAdultOn(LocalDate day) {
        return citizenId.ageOn(day) >= ADULT_AGE;
    }

    /** Whether a guardian may sign in place of this person; nobody may sign for somebody who can. */
    public boolean maySignThroughGuardian() {
        return traits.contains(WITHOUT_CAPACITY) || (disability != null && disability.mayAffectCapacity());
    }

    @Override
    public String toString() {
        return "Member[" + personId + "]";
    }
}
