package org.nuan.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.aid.Entitlements;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Situation;

/**
 * Takes a household down the ladder of categories (国办发〔2023〕39号): whoever stands on a higher rung keeps it, and the
 * schemes that depend on a rung, or on what is paid there, are decided last. Every scheme is decided once.
 */
final class Ladder {

    /** Each person for himself. */
    private static final Set<Scheme> PERSONAL = EnumSet.of(Scheme.TEKUN, Scheme.CHILDREN, Scheme.SINGLE_PERSON_DIBAO);

    private static final Map<Scheme, Rung> CATEGORIES = categories();

    private final Pack pack;
    private final Map<Scheme, Decision> decisions = new EnumMap<>(Scheme.class);
    private final Map<String, Rung> members = new HashMap<>();
    private final Map<String, Money> ownMonthly = new HashMap<>(0);
    private final List<Rungs.Open> open = new ArrayList<>(0);
    private CaseFile file;
    private Rung household = Rung.NONE;

    private Ladder(Situation situation, Pack pack) {
        this.pack = pack;
        this.file = CaseFile.of(situation, pack);
    }

    private static Map<Scheme, Rung> categories() {
        Map<Scheme, Rung> rungs = new EnumMap<>(Scheme.class);
        rungs.put(Scheme.TEKUN, Rung.TEKUN);
        rungs.put(Scheme.CHILDREN, Rung.CHILD_WITHOUT_CARE);
        rungs.put(Scheme.DIBAO, Rung.DIBAO);
        rungs.put(Scheme.SINGLE_PERSON_DIBAO, Rung.SINGLE_PERSON_DIBAO);
        rungs.put(Scheme.DIBAO_EDGE, Rung.DIBAO_EDGE);
        rungs.put(Scheme.RIGID_EXPENDITURE, Rung.RIGID_EXPENDITURE);
        return rungs;
    }

    /** The household with its categories decided. */
    static Ladder climbed(Situation situation, Pack pack) {
        Ladder ladder = new Ladder(situation, pack);
        ladder.place(Scheme.TEKUN);
        ladder.setTekunApart();
        ladder.place(Scheme.DIBAO);
        ladder.place(Scheme.SINGLE_PERSON_DIBAO);
        ladder.place(Scheme.DIBAO_EDGE);
        ladder.place(Scheme.RIGID_EXPENDITURE);
        ladder.place(Scheme.CHILDREN);
        return ladder;
    }

    /** The decision under a scheme that the pack regulates. */
    Decision decide(Scheme scheme) {
        return decisions.computeIfAbsent(scheme, open -> PolicyEngine.decide(open, fileFor(open), rungs()));
    }

    /** A child's basic living is the difference to what the household already gets for that child. */
    private CaseFile fileFor(Scheme scheme) {
        if (scheme != Scheme.CHILDREN
                || file.situation().particulars().parentage().isEmpty()) {
            return file.copy();
        }
        return CaseFile.of(Received.with(file.situation(), decisions), pack);
    }

    Standing standing() {
        pack.schemes().forEach(this::decide);
        Rungs rungs = rungs();
        return new Standing(
                List.copyOf(decisions.values()), rungs.members(), rungs.household(), Entitlements.of(file, rungs));
    }

    private Rungs rungs() {
        return new Rungs(members, ownMonthly, household, open);
    }

    private void place(Scheme category) {
        if (!pack.regulates(category)) {
            return;
        }
        Decision decision = decide(category);
        Rung rung = CATEGORIES.getOrDefault(category, Rung.NONE);
        if (PERSONAL.contains(category)) {
            decision.evaluation().membersAsked().forEach(member -> placeMember(member, rung));
            decision.parts().forEach(this::noteOwn);
        } else {
            placeHousehold(decision, rung);
        }
    }

    private void placeMember(Evaluation member, Rung rung) {
        if (member.isYes()) {
            members.merge(member.memberId(), rung, Ladder::higher);
        } else if (member.answer() == Answer.UNKNOWN) {
            open.add(new Rungs.Open(rung, List.of(member.memberId()), member.missingFacts()));
        }
    }

    private static Rung higher(Rung one, Rung other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void noteOwn(Step part) {
        if (!part.memberId().isEmpty()) {
            ownMonthly.merge(part.memberId(), part.result(), Money::plus);
        }
    }

    private void placeHousehold(Decision decision, Rung rung) {
        switch (decision.outcome()) {
            case ENTITLED -> {
                household = household == Rung.NONE ? rung : household;
                counted().forEach(member -> members.merge(member, rung, Ladder::higher));
            }
            case UNDECIDABLE -> open.add(new Rungs.Open(rung, counted(), decision.missingFacts()));
            case NOT_ENTITLED -> {}
        }
    }

    private List<String> counted() {
        List<String> ids = new ArrayList<>();
        for (MemberUse use : file.household().members()) {
            if (use.counts()) {
                ids.add(use.member().id());
            }
        }
        return ids;
    }

    /** Who is supported as tekun does not count with the others any more. */
    private void setTekunApart() {
        if (members.isEmpty()) {
            return;
        }
        List<Member> described = new ArrayList<>();
        for (Member member : file.situation().members()) {
            described.add(members.containsKey(member.id()) ? member.with(Attribute.TEKUN) : member);
        }
        file = CaseFile.of(file.situation().with(described), pack);
    }
}
