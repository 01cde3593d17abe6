package org.nuan.benefits.domain.payment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who might be paid. It has no other step than the controls, and is never stored. */
public record DraftedRun(RunHeader header, List<Candidate> candidates) {

    public DraftedRun {
        candidates = List.copyOf(candidates);
    }

    /** Turns every candidate into a line, due or held. */
    public ControlledRun control(Controls controls) {
        Set<PaymentKey> seen = new HashSet<>();
        List<PayLine> lines = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            PaymentKey key = keyOf(candidate);
            Set<Hold> holds = controls.holdsOf(candidate, header.month(), candidate.alreadyPaid() | !seen.add(key));
            lines.add(new PayLine(
                    paymentId(candidate),
                    candidate.awardId(),
                    candidate.applicationId(),
                    key,
                    candidate.packId(),
                    candidate.amount(),
                    candidate.payee(),
                    holds.isEmpty() ? new LineState.Due() : new LineState.Held(holds)));
        }
        return new ControlledRun(header, lines);
    }

    private PaymentKey keyOf(Candidate candidate) {
        return new PaymentKey(candidate.scheme(), candidate.householdId(), header.month(), PaymentKind.REGULAR);
    }

    /** The same run and award always make the same payment id, so that preparing twice cannot make two. */
    private UUID paymentId(Candidate candidate) {
        return UUID.nameUUIDFromBytes((header.id() + "/" + candidate.awardId()).getBytes(StandardCharsets.UTF_8));
    }
}
