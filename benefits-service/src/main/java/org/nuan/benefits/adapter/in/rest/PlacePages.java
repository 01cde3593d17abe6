package org.nuan.benefits.adapter.in.rest;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.nuan.contracts.benefits.PlaceView;
import org.nuan.policy.region.PlaceOfApplication;

/** How the places of application look from outside. */
final class PlacePages {

    private PlacePages() {}

    static PlaceView of(PlaceOfApplication place) {
        return new PlaceView(
                place.candidates().stream()
                        .map(found -> new PlaceView.Candidate(
                                found.place().value(), found.reason().name(), found.article(), found.memberIds()))
                        .toList(),
                place.explain(Locale.CHINESE, UnaryOperator.identity()).toMap(),
                place.explain(Locale.ENGLISH, UnaryOperator.identity()).toMap(),
                place.missingFacts(),
                place.toMap());
    }
}
