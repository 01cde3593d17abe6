package org.nuan.policy.tekun;

import java.util.ArrayList;
import java.util.List;
import org.nuan.policy.household.DutyOfSupport;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Unknown;

/**
 * The claims of the members of one household to support as extremely poor. An obligor who is extremely poor cannot give
 * support, so the claims hang together: all are taken as good first, and those with an able obligor fall away until none
 * does any more. An elderly couple without anybody else is thus supported, both of them.
 */
final class Claims {

    private static final String ARTICLE_4 = "民发〔2021〕43号 第四条";
    private static final String MEASURES = "民发〔2021〕43号";

    /** One member's claim: what he is himself, and the whole answer so far. */
    private static final class Claim {
        private final Person person;
        private final List<Evaluation> own;
        private Evaluation whole;
        private boolean asked;

        Claim(Person person, List<Evaluation> own, Evaluation whole) {
            this.person = person;
            this.own = own;
            this.whole = whole;
        }

        /** A no is final: whatever else falls away can only take support from others. */
        boolean isOpenToChange() {
            return own.size() > 1 && (!asked || whole.answer() != Answer.NO);
        }
    }

    private final CaseFile file;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(CaseFile file) {
        this.file = file;
        for (Member member : file.situation().members()) {
            claims.add(claim(new Person(file, member)));
        }
    }

    /** An answer about each member, in the order of the situation. */
    static List<Evaluation> of(CaseFile file) {
        Claims claims = new Claims(file);
        claims.settle();
        List<Evaluation> answers = new ArrayList<>();
        for (Claim claim : claims.claims) {
            answers.add(claim.whole.about(claim.person.member().id()));
        }
        return answers;
    }

    /** Whoever is able to work is asked nothing more. */
    private static Claim claim(Person person) {
        Evaluation unable = LabourRules.UNABLE.evaluate(person);
        if (unable.answer() == Answer.NO) {
            return new Claim(person, List.of(unable), unable);
        }
        List<Evaluation> own = List.of(
                unable,
                PersonRules.NO_SOURCE_OF_LIVING.evaluate(person.alone()),
                PersonRules.NOT_AWAY.evaluate(person),
                PersonRules.NOT_ORPHAN.evaluate(person));
        return new Claim(person, own, Evaluation.ofAll("tekun-person", ARTICLE_4, own));
    }

    private void settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Claim claim : claims) {
                changed |= claim.isOpenToChange() && ask(claim);
            }
        }
    }

    /** Asks about the obligors again; whether the answer about the member has changed. */
    private boolean ask(Claim claim) {
        List<Evaluation> parts = new ArrayList<>(claim.own);
        parts.add(obligors(claim.person));
        Answer before = claim.whole.answer();
        claim.whole = Evaluation.ofAll("tekun-person", ARTICLE_4, parts);
        claim.asked = true;
        return claim.whole.answer() != before;
    }

    private Evaluation obligors(Person person) {
        List<Evaluation> asked = new ArrayList<>();
        for (Claim other : claims) {
            if (DutyOfSupport.isOwed(other.person.member(), person.member(), person.day())) {
                asked.add(unable(supporter(other)));
            }
        }
        for (Obligor obligor : file.situation().particulars().obligors()) {
            if (obligor.memberId().equals(person.member().id())) {
                asked.add(unable(new Supporter.Outside(obligor, file.terms())));
            }
        }
        if (file.situation().unknowns().contains(new Unknown(person.member().id(), Unknown.Kind.OBLIGORS))) {
            asked.add(ObligorRules.OPEN.evaluate(person));
        }
        return asked.isEmpty()
                ? ObligorRules.NOBODY.evaluate(person)
                : Evaluation.ofAll("tekun-obligors", MEASURES, asked);
    }

    private static Evaluation unable(Supporter supporter) {
        return ObligorRules.unable(supporter).about(supporter.id());
    }

    private static Supporter supporter(Claim claim) {
        boolean already = claim.person.isSupported();
        Answer tekun = already ? Answer.YES : claim.whole.answer();
        return new Supporter.Inside(claim.person, tekun, already ? List.of() : claim.whole.missingFacts());
    }
}
