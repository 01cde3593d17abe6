package org.nuan.benefits.application.policy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.contracts.benefits.WhatIfOrder;
import org.nuan.kernel.Outcome;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.region.PlaceOfApplication;
import org.nuan.policy.situation.Situation;

/** Says what a household would get. Open to everybody; nothing of the order or the answer is kept. */
public final class TryWhatIf {

    /** A household under the law of its place. */
    public record Tried(Situation situation, Pack pack, Standing standing) {}

    private final Packs packs;
    private final WhatIfReader reader;
    private final MeterRegistry meters;
    private final Clock clock;

    public TryWhatIf(Packs packs, WhatIfReader reader, MeterRegistry meters, Clock clock) {
        this.packs = packs;
        this.reader = reader;
        this.meters = meters;
        this.clock = clock;
    }

    public Outcome<Tried> tryOut(WhatIfOrder order) {
        Timer.Sample sample = Timer.start(meters);
        Outcome<Tried> outcome = reader.read(order, LocalDate.now(clock))
                .then(situation -> law(order, situation).then(pack -> decided(order, situation, pack)));
        boolean answered = outcome instanceof Outcome.Done;
        sample.stop(meters.timer("nuan.benefits.what-if", "outcome", answered ? "ANSWERED" : "REFUSED"));
        return outcome;
    }

    /** Where the household may apply, by the registrations in the order. */
    public Outcome<PlaceOfApplication> whereToApply(WhatIfOrder order) {
        return reader.read(order, LocalDate.now(clock))
                .then(situation ->
                        law(order, situation).then(pack -> Outcome.done(PlaceOfApplication.of(situation, pack))));
    }

    private Outcome<Pack> law(WhatIfOrder order, Situation situation) {
        String id = order.packId();
        if (id != null) {
            return packs.byId(id).map(pack -> speaking(pack, situation)).orElseGet(this::unknownPack);
        }
        return packs.find(situation.region(), situation.benefitMonth())
                .map(Outcome::done)
                .orElseGet(() -> silent(situation));
    }

    private Outcome<Pack> unknownPack() {
        String ids = packs.all().stream().map(Pack::id).collect(Collectors.joining(", "));
        return fault("/packId", FormFault.PACK_UNKNOWN, Map.of("packs", ids));
    }

    private static Outcome<Pack> speaking(Pack pack, Situation situation) {
        if (!pack.region().contains(situation.region())) {
            Map<String, String> law = Map.of("region", pack.region().value());
            return fault("/packId", FormFault.PACK_OF_ANOTHER_REGION, law);
        }
        return pack.covers(situation.benefitMonth())
                ? Outcome.done(pack)
                : fault("/benefitMonth", FormFault.NO_PACK_FOR_MONTH, Map.of("months", PackMonths.of(pack)));
    }

    private static Outcome<Tried> decided(WhatIfOrder order, Situation situation, Pack pack) {
        return chosen(order.schemes(), pack)
                .then(schemes -> Outcome.done(new Tried(
                        situation, pack, PolicyEngine.decideAll(situation, pack).only(schemes))));
    }

    private static Outcome<Set<Scheme>> chosen(@Nullable List<String> names, Pack pack) {
        if (names == null) {
            return Outcome.done(pack.schemes());
        }
        Form form = new Form();
        Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
        String regulated = pack.schemes().stream().map(Scheme::name).collect(Collectors.joining(", "));
        for (int i = 0; i < names.size(); i++) {
            String at = "/schemes/" + i;
            Optional<Scheme> scheme = form.parsed(names.get(i), at, FormFault.SCHEME_UNKNOWN, Scheme::valueOf);
            if (scheme.isPresent() && !pack.regulates(scheme.get())) {
                form.wrong(at, FormFault.SCHEME_NOT_REGULATED, Map.of("schemes", regulated));
            }
            scheme.ifPresent(schemes::add);
        }
        return form.isFaultless() ? Outcome.done(schemes) : form.refused();
    }

    private static <T> Outcome<T> fault(String field, FormFault fault, Map<String, String> facts) {
        Form form = new Form();
        form.wrong(field, fault, facts);
        return form.refused();
    }

    /** Says whether it is the place or the month for which no pack speaks, and which months there are. */
    private Outcome<Pack> silent(Situation situation) {
        List<Pack> ofPlace = packs.all().stream()
                .filter(pack -> pack.region().contains(situation.region()))
                .toList();
        Form form = new Form();
        if (ofPlace.isEmpty()) {
            form.wrong("/region", FormFault.NO_PACK_FOR_REGION);
        } else {
            String months = ofPlace.stream().map(PackMonths::of).collect(Collectors.joining("; "));
            form.wrong("/benefitMonth", FormFault.NO_PACK_FOR_MONTH, Map.of("months", months));
        }
        return form.refused();
    }
}
