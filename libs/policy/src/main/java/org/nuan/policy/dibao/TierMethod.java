package org.nuan.policy.dibao;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Conditions;
import org.nuan.policy.pack.Rounding;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.pack.Tier;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Member;

/** The basic amounts by tiers of difficulty (民发〔2021〕57号, Art.23): the tiers and who is in them stand in the pack. */
final class TierMethod implements BasicAmounts {

    private final CaseFile it;
    private final LocalDate day;
    private final Rounding rounding;
    private final List<Tier> tiers = new ArrayList<>();

    TierMethod(CaseFile it) {
        this.it = it;
        this.day = it.situation().ageDay();
        this.rounding = it.terms().rounding();
        for (Tier tier : it.terms().entries(Sections.TIERS)) {
            if (isOpen(tier)) {
                tiers.add(tier);
            }
        }
    }

    /** Whether the place and the income of the household let its members into the tier. */
    private boolean isOpen(Tier tier) {
        Money most = it.standardOfAll().times(tier.mostIncomePercent());
        return tier.residence().contains(it.terms().residence())
                && it.income().times(100).compareTo(most) <= 0;
    }

    @Override
    public Money of(Member member) {
        return rounded(tierOf(member));
    }

    @Override
    public List<Step> before() {
        return List.of();
    }

    @Override
    public List<Step> parts(List<Member> members) {
        List<Step> parts = new ArrayList<>(members.size());
        for (Member member : members) {
            Tier tier = tierOf(member);
            Money amount = rounded(tier);
            boolean exact = amount.equals(tier.amount());
            Fact rate = Fact.of("amount", tier.amount());
            parts.add(Step.part(DibaoStep.TIER, member.id(), tier, amount, exact, rate, Fact.of("heads", 1)));
        }
        return parts;
    }

    private Money rounded(Tier tier) {
        return rounding.stage() == RoundingStage.AT_END
                ? tier.amount()
                : tier.amount().roundedTo(rounding.unitFen(), rounding.mode());
    }

    private Tier tierOf(Member member) {
        for (Tier tier : tiers) {
            boolean fits = switch (tier.asked()) {
                case MEMBER -> tier.when().holdFor(member, day);
                case ANY_MEMBER -> anyFits(tier.when());
                case EVERY_MEMBER -> everyFits(tier.when());
            };
            if (fits) {
                return tier;
            }
        }
        throw new IllegalStateException(it.terms().pack() + " leaves a member without a tier");
    }

    private boolean anyFits(Conditions when) {
        for (MemberUse use : it.household().members()) {
            if (use.counts() && when.holdFor(use.member(), day)) {
                return true;
            }
        }
        return false;
    }

    private boolean everyFits(Conditions when) {
        for (MemberUse use : it.household().members()) {
            if (use.counts() && !when.holdFor(use.member(), day)) {
                return false;
            }
        }
        return true;
    }
}
