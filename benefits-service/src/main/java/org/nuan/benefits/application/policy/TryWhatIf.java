package org.nuan.benefits.application.policy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.contracts.benefits.WhatIfOrder;
import org.nuan.kernel.Outcome;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
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
        Outcome<Tried> outcome = reader.read(order, LocalDate.now(clock)).then(this::decided);
        boolean answered = outcome instanceof Outcome.Done;
        sample.stop(meters.timer("nuan.benefits.what-if", "outcome", answered ? "ANSWERED" : "REFUSED"));
        return outcome;
    }

    private Outcome<Tried> decided(Situation situation) {
        return packs.find(situation.region(), situation.benefitMonth())
                .map(pack -> Outcome.done(new Tried(situation, pack, PolicyEngine.decideAll(situation, pack))))
                .orElseGet(() -> refused(situation));
    }

    /** Says whether it is the place or the month for which no pack speaks, and which months there are. */
    private Outcome<Tried> refused(Situation situation) {
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
