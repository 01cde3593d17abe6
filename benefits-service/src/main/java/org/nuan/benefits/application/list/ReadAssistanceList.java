package org.nuan.benefits.application.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuan.benefits.application.access.CaseAccess;
import org.nuan.benefits.application.award.Awards;
import org.nuan.benefits.application.payment.PayRuns;
import org.nuan.benefits.domain.award.Award;
import org.nuan.benefits.domain.award.AwardRefusal;
import org.nuan.benefits.domain.payment.LineState;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.PaymentKey;
import org.nuan.benefits.domain.payment.PaymentKind;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;

/** The assistance list (救助清单) of a household: month by month what is owed, what was paid, and what came back. */
public final class ReadAssistanceList {

    private final Awards awards;
    private final PayRuns runs;
    private final CaseAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    public ReadAssistanceList(Awards awards, PayRuns runs, CaseAccess access, AuditTrail audit, Clock clock) {
        this.awards = awards;
        this.runs = runs;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One line.
     *
     * @param payment how far the payment is; empty for a month that is owed and in no pay run yet
     */
    public record Entry(PaymentKey key, String packId, Money amount, Optional<LineState> payment) {}

    public Outcome<List<Entry>> of(Actor actor, String householdId, String purpose) {
        if (!access.hasRole(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        List<Award> granted = awards.ofHousehold(householdId);
        Set<String> applications = granted.stream().map(Award::applicationId).collect(Collectors.toSet());
        if (granted.isEmpty() || !access.mayLook(actor, granted.getLast().region(), applications)) {
            return Outcome.refused(AwardRefusal.NOT_FOUND);
        }
        audit.record(actor, "assistance-list-viewed", "household", householdId, purpose);
        return Outcome.done(entries(granted, runs.ofHousehold(householdId)));
    }

    private List<Entry> entries(List<Award> granted, List<PayLine> lines) {
        List<Entry> entries = new ArrayList<>();
        Set<PaymentKey> shown = new HashSet<>();
        for (PayLine line : lines.reversed()) {
            if (isNews(line, shown)) {
                entries.add(new Entry(line.key(), line.packId(), line.amount(), Optional.of(line.state())));
            }
        }
        granted.forEach(award -> owed(award, shown, entries));
        entries.sort(Comparator.comparing((Entry e) -> e.key().month())
                .thenComparing(e -> e.key().scheme()));
        return List.copyOf(entries);
    }

    /** What the bank refused as a whole, and a hold that a later run took up again, say nothing to a household. */
    private static boolean isNews(PayLine line, Set<PaymentKey> shown) {
        boolean first = shown.add(line.key());
        return switch (line.state()) {
            case LineState.Unpaid _ -> {
                if (first) {
                    shown.remove(line.key());
                }
                yield false;
            }
            case LineState.Held _ -> first;
            default -> true;
        };
    }

    private void owed(Award award, Set<PaymentKey> shown, List<Entry> entries) {
        BenefitMonth now = BenefitMonth.containing(LocalDate.now(clock));
        BenefitMonth last = now.isBefore(award.fromMonth()) ? award.fromMonth() : now;
        for (BenefitMonth month = award.fromMonth(); !month.isAfter(last); month = month.next()) {
            PaymentKey key = new PaymentKey(award.scheme(), award.householdId(), month, PaymentKind.REGULAR);
            if (award.covers(month) && shown.add(key)) {
                entries.add(new Entry(key, award.packId(), award.monthlyAmount(), Optional.empty()));
            }
        }
    }
}
