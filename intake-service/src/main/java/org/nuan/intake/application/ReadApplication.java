package org.nuan.intake.application;

import java.util.Optional;
import org.nuan.intake.domain.application.ApplicationRefusal;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.security.Actor;
import org.springframework.stereotype.Service;

/** Shows an application to whoever may see it, and puts the look on record. */
@Service
public class ReadApplication {

    private final Applications applications;
    private final AuditTrail audit;

    public ReadApplication(Applications applications, AuditTrail audit) {
        this.applications = applications;
        this.audit = audit;
    }

    /**
     * @param action what was looked at, such as {@code application-viewed}
     * @param purpose why, in the caller's words; empty takes what the relation says
     */
    public Outcome<Seen> read(Actor actor, String applicationId, String action, String purpose) {
        Optional<Stored> stored = applications.find(applicationId);
        if (stored.isEmpty()) {
            return Outcome.refused(ApplicationRefusal.APPLICATION_UNKNOWN);
        }
        Optional<Refusal> refusal = Access.toRead(actor, stored.get().application());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        boolean own = Access.isOwner(actor, stored.get().application());
        String why = purpose.isBlank() ? (own ? "own-record" : "case-work") : purpose;
        audit.record(actor, action, ChangeApplication.SUBJECT, applicationId, why);
        return Outcome.done(new Seen(stored.get(), own));
    }

    /** @param byOwner whether the owner looks, who is not shown the words of those who objected */
    public record Seen(Stored stored, boolean byOwner) {}
}
