package org.nuan.policy.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nuan.kernel.RegionCode;
import org.nuan.kernel.RegionCode.Level;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.PlaceCriterion;
import org.nuan.policy.pack.PlaceParameters;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Situation;

/**
 * Where a household may apply (民发〔2021〕57号, Art.4 and 5): where its members are registered; if that is in different
 * provinces, where a member both is registered and lives, and if there is none, at any member's registration; within a
 * province by its order; where they live, as far as the place has opened that.
 *
 * @param candidates best first, each place once
 * @param evaluation every question with its answer, reason and article
 */
public record PlaceOfApplication(List<Candidate> candidates, Evaluation evaluation) {

    public PlaceOfApplication {
        candidates = List.copyOf(candidates);
    }

    /**
     * The places for a situation whose particulars list the registrations.
     *
     * @throws Pack.NotCovered if the pack does not cover the month
     */
    public static PlaceOfApplication of(Situation situation, Pack pack) {
        Registrations registrations = new Registrations(CaseFile.of(situation, pack));
        return new PlaceOfApplication(
                new Search(registrations).candidates(), PlaceRules.SOMEWHERE.evaluate(registrations));
    }

    /** {@code memberId/REGISTRATION} of the registrations that would decide; empty once there is a place. */
    public List<String> missingFacts() {
        return evaluation.missingFacts();
    }

    /** As String, Long, Boolean, List and Map only, in a stable order, ready for JSON. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("candidates", candidates.stream().map(PlaceOfApplication::toMap).toList());
        map.put("missingFacts", missingFacts());
        map.put("evaluation", Explanation.toMap(evaluation));
        return map;
    }

    private static Map<String, Object> toMap(Candidate candidate) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("place", candidate.place().value());
        map.put("reason", candidate.reason().name());
        map.put("article", candidate.article());
        map.put("members", candidate.memberIds());
        return map;
    }

    /**
     * The questions and answers in words.
     *
     * @param memberName from a member's id to what the reader calls that person
     */
    public Explanation.Node explain(Locale locale, UnaryOperator<String> memberName) {
        return Explanation.of(evaluation, locale, memberName);
    }

    /** Collects the places of every rule that applies, in the order of the rules. */
    private static final class Search {

        private final Registrations it;
        private final Map<RegionCode, Candidate> found = new LinkedHashMap<>();

        Search(Registrations it) {
            this.it = it;
        }

        List<Candidate> candidates() {
            if (it.places() == 1 && it.missing().isEmpty()) {
                add(it.ofAll(), PlaceReason.REGISTERED_TOGETHER, PlaceRules.OWN_PLACE);
            } else if (it.places(Level.PROVINCE) > 1) {
                add(it.whereResiding(), PlaceReason.REGISTERED_WHERE_RESIDING, PlaceRules.SEVERAL_PLACES);
                if (found.isEmpty() && it.missing().isEmpty()) {
                    add(it.ofAll(), PlaceReason.ANY_REGISTRATION, PlaceRules.SEVERAL_PLACES);
                }
            } else if (it.missing().isEmpty()) {
                byOrder();
            }
            add(PlaceRules.permitPlaces(it), PlaceReason.PERMIT_OF_RESIDENCE, PlaceRules.SEVERAL_PLACES);
            add(PlaceRules.residencePlaces(it), PlaceReason.LIVES_THERE_LONG_ENOUGH, PlaceRules.SEVERAL_PLACES);
            return new ArrayList<>(found.values());
        }

        private void byOrder() {
            for (PlaceCriterion criterion : it.file().terms().value(PlaceParameters.ORDER)) {
                add(PlaceRules.byCriterion(it, criterion), PlaceRules.reason(criterion), PlaceRules.SEVERAL_PLACES);
            }
        }

        private void add(Map<RegionCode, List<String>> places, PlaceReason reason, String article) {
            places.forEach(
                    (place, members) -> found.putIfAbsent(place, new Candidate(place, reason, article, members)));
        }
    }
}
