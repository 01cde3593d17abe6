package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.policy.household.Household;
import org.nuan.policy.means.ItemUse.Use;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Provenance;

/**
 * Which figures of income count. For one member and type, what sources verified takes the place of what was declared; the
 * figures of one source add up (two employers), while two sources are taken to speak of the same money, so the one with
 * the higher sum counts.
 */
final class IncomeUses {

    /** What one source says about one member's income of one type. */
    private static final class Claim {
        private final String memberId;
        private final IncomeType type;
        private final String sourceId;
        private long fen;

        Claim(String memberId, IncomeType type, String sourceId) {
            this.memberId = memberId;
            this.type = type;
            this.sourceId = sourceId;
        }

        boolean isAbout(Income income) {
            return type == income.type() && memberId.equals(income.memberId());
        }
    }

    private final List<Claim> claims = new ArrayList<>(4);

    private IncomeUses(List<Income> incomes) {
        for (Income income : incomes) {
            if (income.provenance() instanceof Provenance.Verified(String sourceId)) {
                claim(income, sourceId).fen += income.monthly().fen();
            }
        }
    }

    static List<ItemUse<Income>> of(List<Income> incomes, Household household, Set<IncomeType> notCounted) {
        IncomeUses uses = new IncomeUses(incomes);
        List<ItemUse<Income>> found = new ArrayList<>(incomes.size());
        for (Income income : incomes) {
            found.add(new ItemUse<>(income, uses.use(income, household, notCounted)));
        }
        return List.copyOf(found);
    }

    private Claim claim(Income income, String sourceId) {
        for (Claim claim : claims) {
            if (claim.isAbout(income) && claim.sourceId.equals(sourceId)) {
                return claim;
            }
        }
        Claim made = new Claim(income.memberId(), income.type(), sourceId);
        claims.add(made);
        return made;
    }

    private Use use(Income income, Household household, Set<IncomeType> notCounted) {
        if (!household.counts(income.memberId())) {
            return Use.MEMBER_DOES_NOT_COUNT;
        }
        if (notCounted.contains(income.type())) {
            return Use.LEFT_OUT_BY_LAW;
        }
        return switch (income.provenance()) {
            case Provenance.Declared() -> isVerified(income) ? Use.REPLACED_BY_VERIFIED : Use.COUNTED;
            case Provenance.Verified(String sourceId) ->
                highestSource(income).equals(sourceId) ? Use.COUNTED : Use.REPLACED_BY_HIGHER;
        };
    }

    private boolean isVerified(Income income) {
        for (Claim claim : claims) {
            if (claim.isAbout(income)) {
                return true;
            }
        }
        return false;
    }

    private String highestSource(Income income) {
        String source = "";
        long highest = -1;
        for (Claim claim : claims) {
            if (claim.isAbout(income) && claim.fen > highest) {
                source = claim.sourceId;
                highest = claim.fen;
            }
        }
        return source;
    }
}
