package org.nuan.policy.region;

import static org.nuan.policy.rule.Rule.not;
import static org.nuan.policy.rule.Rule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nuan.kernel.RegionCode;
import org.nuan.kernel.RegionCode.Level;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.PlaceCriterion;
import org.nuan.policy.pack.PlaceParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Registration;

/** Questions about where a household may apply (民发〔2021〕57号, Art.4 and 5, with the order of the province). */
final class PlaceRules {

    static final String OWN_PLACE = "民发〔2021〕57号 第四条";
    static final String SEVERAL_PLACES = "民发〔2021〕57号 第五条";

    private static final Rule<Registrations> TOGETHER =
            rule("place-together", OWN_PLACE, "Are all members registered in one place?", PlaceRules::together);

    private static final Rule<Registrations> DIFFERENT_PROVINCES = rule(
            "place-provinces",
            SEVERAL_PLACES,
            "Are members registered in different provinces?",
            PlaceRules::differentProvinces);

    private static final Rule<Registrations> WHERE_RESIDING = rule(
            "place-where-residing",
            SEVERAL_PLACES,
            "Does a member live where he is registered?",
            it -> found(
                    it,
                    it.whereResiding(),
                    PlaceReason.REGISTERED_WHERE_RESIDING,
                    PlaceReason.NOBODY_REGISTERED_WHERE_RESIDING));

    /** The whole question. */
    static final Rule<Registrations> SOMEWHERE = TOGETHER.or(DIFFERENT_PROVINCES
                    .and(WHERE_RESIDING
                            .or(rule(
                                    "place-any-registration",
                                    SEVERAL_PLACES,
                                    "May any member apply at the own registration?",
                                    PlaceRules::anyRegistration))
                            .named("place-member", SEVERAL_PLACES, "Is there a member who may apply?"))
                    .named("place-across-provinces", SEVERAL_PLACES, "Does the rule across provinces apply?"))
            .or(not(TOGETHER)
                    .and(not(DIFFERENT_PROVINCES))
                    .and(rule(
                            "place-order",
                            SEVERAL_PLACES,
                            "Does the order of the province name a place?",
                            PlaceRules::byOrder))
                    .named("place-in-province", SEVERAL_PLACES, "Does the rule within a province apply?"))
            .or(rule(
                    "place-permit",
                    SEVERAL_PLACES,
                    "Does a member hold a residence permit with which one may apply here?",
                    PlaceRules::permit))
            .or(rule(
                    "place-residence",
                    SEVERAL_PLACES,
                    "Has a member lived here long enough to apply here?",
                    PlaceRules::residence))
            .named("place", SEVERAL_PLACES, "Is there a place to apply?");

    private PlaceRules() {}

    private static Finding together(Registrations it) {
        int places = it.places();
        boolean together = places == 1;
        return places <= 1 && !it.missing().isEmpty()
                ? Finding.open(PlaceReason.REGISTRATION_UNKNOWN, it.missing())
                : Finding.of(
                        together, PlaceReason.REGISTERED_TOGETHER, PlaceReason.REGISTERED_APART, places(it.ofAll()));
    }

    private static Finding differentProvinces(Registrations it) {
        boolean different = it.places(Level.PROVINCE) > 1;
        return !different && !it.missing().isEmpty()
                ? Finding.open(PlaceReason.REGISTRATION_UNKNOWN, it.missing())
                : Finding.of(
                        different,
                        PlaceReason.REGISTERED_IN_DIFFERENT_PROVINCES,
                        PlaceReason.REGISTERED_IN_ONE_PROVINCE,
                        places(it.ofAll()));
    }

    private static Finding anyRegistration(Registrations it) {
        if (!it.whereResiding().isEmpty()) {
            return Finding.of(
                    false,
                    PlaceReason.ANY_REGISTRATION,
                    PlaceReason.SOMEBODY_REGISTERED_WHERE_RESIDING,
                    places(it.whereResiding()));
        }
        return it.missing().isEmpty()
                ? found(it, it.ofAll(), PlaceReason.ANY_REGISTRATION, PlaceReason.CRITERION_FINDS_NOBODY)
                : Finding.open(PlaceReason.REGISTRATION_UNKNOWN, it.missing());
    }

    /** The first criterion of the place that finds somebody; what is missing before it leaves the question open. */
    private static Finding byOrder(Registrations it) {
        Parameter<List<PlaceCriterion>> order = it.file().terms().at(PlaceParameters.ORDER);
        for (PlaceCriterion criterion : order.value()) {
            Map<RegionCode, List<String>> places = byCriterion(it, criterion);
            if (!places.isEmpty()) {
                return Finding.of(
                        true,
                        reason(criterion),
                        PlaceReason.CRITERION_FINDS_NOBODY,
                        places(places),
                        IncomeRules.source(order));
            }
            if (!it.missing().isEmpty()) {
                return Finding.open(PlaceReason.REGISTRATION_UNKNOWN, it.missing(), IncomeRules.source(order));
            }
        }
        return Finding.of(
                false,
                PlaceReason.CRITERION_FINDS_NOBODY,
                PlaceReason.CRITERION_FINDS_NOBODY,
                IncomeRules.source(order));
    }

    static Map<RegionCode, List<String>> byCriterion(Registrations it, PlaceCriterion criterion) {
        return switch (criterion) {
            case REGISTERED_WHERE_RESIDING -> it.whereResiding();
            case MOST_MEMBERS -> it.missing().isEmpty() ? it.ofMost() : Map.of();
            case GUARDIAN -> it.ofGuardians();
            case COLLECTIVE -> it.registered(entry -> entry.getValue().collective());
            case LAST_REGISTRATION -> it.ofAll();
        };
    }

    static PlaceReason reason(PlaceCriterion criterion) {
        return switch (criterion) {
            case REGISTERED_WHERE_RESIDING -> PlaceReason.REGISTERED_WHERE_RESIDING;
            case MOST_MEMBERS -> PlaceReason.MOST_REGISTERED_THERE;
            case GUARDIAN -> PlaceReason.GUARDIAN_REGISTERED_THERE;
            case COLLECTIVE -> PlaceReason.COLLECTIVE_REGISTRATION;
            case LAST_REGISTRATION -> PlaceReason.LAST_REGISTRATION;
        };
    }

    private static Finding permit(Registrations it) {
        return found(it, permitPlaces(it), PlaceReason.PERMIT_OF_RESIDENCE, PlaceReason.NO_RESIDENCE_PERMIT);
    }

    static Map<RegionCode, List<String>> permitPlaces(Registrations it) {
        return after(
                it,
                it.file().terms().find(PlaceParameters.PERMIT_MONTHS),
                months -> one ->
                        one.residencePermit() && one.permitMonths() >= months && !it.residesWhereRegistered(one));
    }

    private static Finding residence(Registrations it) {
        return found(it, residencePlaces(it), PlaceReason.LIVES_THERE_LONG_ENOUGH, PlaceReason.NOT_LONG_ENOUGH_THERE);
    }

    /** Of those who are registered elsewhere in the place for which the pack speaks. */
    static Map<RegionCode, List<String>> residencePlaces(Registrations it) {
        LocalDate day = it.file().situation().applicationDate();
        RegionCode here = it.file().terms().pack().region();
        return after(
                it,
                it.file().terms().find(PlaceParameters.RESIDENCE_MONTHS),
                months -> one -> here.contains(one.registered())
                        && !one.residesSince().isAfter(day.minusMonths(months))
                        && !it.residesWhereRegistered(one));
    }

    private static Map<RegionCode, List<String>> after(
            Registrations it, Optional<Parameter<Integer>> months, Function<Integer, Predicate<Registration>> test) {
        return months.map(found -> it.residing(test.apply(found.value()))).orElse(Map.of());
    }

    /** Whether places were found; while none is, a missing registration leaves the question open. */
    private static Finding found(
            Registrations it, Map<RegionCode, List<String>> places, PlaceReason ifSome, PlaceReason ifNone) {
        return places.isEmpty() && !it.missing().isEmpty()
                ? Finding.open(PlaceReason.REGISTRATION_UNKNOWN, it.missing())
                : Finding.of(!places.isEmpty(), ifSome, ifNone, places(places));
    }

    private static Fact places(Map<RegionCode, List<String>> places) {
        List<String> codes = new ArrayList<>();
        places.keySet().forEach(place -> codes.add(place.value()));
        return Fact.of("places", String.join(", ", codes));
    }
}
