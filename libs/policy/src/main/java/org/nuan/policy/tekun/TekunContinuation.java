package org.nuan.policy.tekun;

import static org.nuan.policy.rule.Rule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Situation;

/**
 * Whether somebody supported as extremely poor stays so (民发〔2021〕43号, Art.24-27). A proposal: the end is made public and
 * may be objected to before it takes effect.
 *
 * @param decision entitled if the support goes on, with the amount from now on
 * @param endsFrom the first month without support; empty unless it ends
 * @param examineNext schemes of the place under which the person should be looked at when it ends
 * @param objectionWorkdays in which an objection against the end is decided
 */
public record TekunContinuation(
        Decision decision, Optional<BenefitMonth> endsFrom, List<Scheme> examineNext, int objectionWorkdays) {

    /** What has been reported about the person and does not follow from the situation. */
    public enum Event {
        DIED,
        DECLARED_DEAD,
        DECLARED_MISSING,
        /** Found able to work, such as after rehabilitation. */
        ABLE_TO_WORK,
        /** The person asks to leave. */
        GAVE_UP
    }

    private record Review(Person person, Set<Event> events) {}

    private static final String ENDING = "民发〔2021〕43号 第二十四条";
    private static final Set<Event> GONE =
            Collections.unmodifiableSet(EnumSet.of(Event.DIED, Event.DECLARED_DEAD, Event.DECLARED_MISSING));
    private static final Set<Scheme> AFTERWARDS = Collections.unmodifiableSet(EnumSet.of(
            Scheme.DIBAO, Scheme.SINGLE_PERSON_DIBAO, Scheme.DIBAO_EDGE, Scheme.TEMPORARY_AID, Scheme.CHILDREN));

    private static final Rule<Review> ALIVE = rule(
            "tekun-alive",
            ENDING,
            "Is the person alive, and not declared dead or missing?",
            it -> Finding.of(
                    Collections.disjoint(GONE, it.events), TekunReason.ALIVE, TekunReason.DIED_OR_DECLARED_SO));

    private static final Rule<Review> STILL_UNABLE = rule(
            "tekun-not-regained",
            ENDING,
            "Has the person not regained the ability to work?",
            it -> Finding.of(
                    !it.events.contains(Event.ABLE_TO_WORK) && !worksAsAnAdult(it.person),
                    TekunReason.STILL_UNABLE_TO_WORK,
                    TekunReason.REGAINED_ABILITY_TO_WORK,
                    Fact.of("age", it.person.age())));

    private static final Rule<Review> WISHES_TO_STAY = rule(
            "tekun-not-given-up",
            ENDING,
            "Does the person wish to be supported on?",
            it -> Finding.of(!it.events.contains(Event.GAVE_UP), TekunReason.WISHES_TO_STAY, TekunReason.GAVE_IT_UP));

    /** What is asked besides the conditions that everybody has to meet. */
    static final Rule<Review> NOT_ENDED = ALIVE.and(STILL_UNABLE)
            .and(WISHES_TO_STAY)
            .named("tekun-not-ended", ENDING, "Has nothing happened that ends the support?");

    /**
     * Looks at one supported member again.
     *
     * @param situation as it is now; the member is taken as supported so far
     * @param decidedOn the day of this decision, from whose month the end is counted
     * @throws IllegalArgumentException if there is no such member
     * @throws Pack.NotCovered if the pack does not cover the month
     */
    public static TekunContinuation of(
            Situation situation, Pack pack, String memberId, Set<Event> events, LocalDate decidedOn) {
        CaseFile file = CaseFile.of(situation.with(supported(situation, memberId)), pack);
        Member member = file.situation().members().stream()
                .filter(one -> one.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no member " + memberId));
        Person person = new Person(file, member);
        Evaluation continues = continues(person, events);
        List<Step> steps = continues.isYes()
                ? Steps.totalled(Tekun.amount(person), file.terms().rounding())
                : List.of();
        Decision decision = Decision.of(Scheme.TEKUN, file.eachAlone(TekunParameters.NOT_COUNTED), continues, steps);
        int objection = file.terms().value(TekunParameters.OBJECTION);
        return new TekunContinuation(decision, end(decision, file, decidedOn), next(decision, pack, events), objection);
    }

    private static List<Member> supported(Situation situation, String memberId) {
        List<Member> members = new ArrayList<>();
        for (Member member : situation.members()) {
            members.add(member.id().equals(memberId) ? member.with(Attribute.TEKUN) : member);
        }
        return members;
    }

    private static Evaluation continues(Person person, Set<Event> events) {
        String id = person.member().id();
        Evaluation conditions = Claims.of(person.file()).stream()
                .filter(claim -> claim.memberId().equals(id))
                .findFirst()
                .orElseThrow();
        Evaluation nothing = NOT_ENDED.evaluate(new Review(person, events));
        return Evaluation.ofAll("tekun-continues", ENDING, List.of(nothing, conditions))
                .about(id);
    }

    /** A job shows the ability to work, except of a child and of somebody elderly. */
    private static boolean worksAsAnAdult(Person it) {
        boolean adult = it.age() >= it.years(TekunParameters.KEPT_AGE)
                && it.age() < it.years(TekunParameters.ELDERLY_AGE)
                && !it.attendsKeepingSchool();
        return adult && it.member().is(Attribute.EMPLOYED);
    }

    private static Optional<BenefitMonth> end(Decision decision, CaseFile file, LocalDate decidedOn) {
        int months = file.terms().value(TekunParameters.ENDS_AFTER);
        return switch (decision.outcome()) {
            case NOT_ENTITLED -> Optional.of(BenefitMonth.containing(decidedOn).plus(months));
            case ENTITLED, UNDECIDABLE -> Optional.empty();
        };
    }

    private static List<Scheme> next(Decision decision, Pack pack, Set<Event> events) {
        boolean leaves = decision.outcome() == DecisionOutcome.NOT_ENTITLED && Collections.disjoint(GONE, events);
        return leaves ? AFTERWARDS.stream().filter(pack::regulates).toList() : List.of();
    }
}
