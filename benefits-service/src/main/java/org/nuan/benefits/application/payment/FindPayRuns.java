package org.nuan.benefits.application.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.domain.payment.PayRun;
import org.nuan.benefits.domain.payment.PayRunRefusal;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;

/** Shows pay runs and their bank files to finance and audit. */
public final class FindPayRuns {

    private static final Role[] READERS = {Role.COUNTY_FINANCE, Role.AUDITOR};

    private final PayRuns runs;
    private final PaymentFiles files;
    private final AuditTrail audit;

    public FindPayRuns(PayRuns runs, PaymentFiles files, AuditTrail audit) {
        this.runs = runs;
        this.files = files;
        this.audit = audit;
    }

    /** A run, with its file if it has one. */
    public record Found(PayRun run, Optional<KeptFile> file) {}

    public Outcome<Found> byId(Actor actor, UUID id, String purpose) {
        if (!mayRead(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Optional<PayRun> run =
                runs.find(id).filter(found -> reaches(actor, found.header().region()));
        run.ifPresent(found -> audit.record(actor, "pay-run-viewed", "pay-run", id.toString(), purpose));
        return run.map(found -> Outcome.done(new Found(found, files.ofRun(id))))
                .orElseGet(() -> Outcome.refused(PayRunRefusal.NOT_FOUND));
    }

    /** The runs of a region, newest first; the region must be the actor's or inside it. */
    public Outcome<List<PayRunSummary>> inRegion(Actor actor, RegionCode region) {
        return mayRead(actor) && reaches(actor, region)
                ? Outcome.done(runs.inRegion(region))
                : Outcome.refused(CommonRefusal.NOT_YOURS);
    }

    /** The bank file as it was sent, with account numbers in clear. */
    public Outcome<KeptFile> fileOf(Actor actor, UUID id, String purpose) {
        return byId(actor, id, purpose).then(found -> {
            audit.record(actor, "payment-file-viewed", "pay-run", id.toString(), purpose);
            return found.file().map(Outcome::done).orElseGet(() -> Outcome.refused(PayRunRefusal.NO_FILE_YET));
        });
    }

    private static boolean mayRead(Actor actor) {
        return actor.hasAny(READERS);
    }

    private static boolean reaches(Actor actor, RegionCode region) {
        return actor.reaches(region);
    }
}
