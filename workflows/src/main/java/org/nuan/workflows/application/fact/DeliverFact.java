package org.nuan.workflows.application.fact;

import java.time.Instant;
import org.nuan.contracts.event.ApplicationSubmitted;
import org.nuan.contracts.event.ObjectionRaised;
import org.nuan.contracts.event.PaymentPaid;
import org.nuan.contracts.event.VerificationCompleted;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.CaseMessage;
import org.nuan.workflows.domain.process.Step;
import org.nuan.workflows.domain.process.Variable;

/** Brings a fact of another service to the case that it is about. */
public final class DeliverFact {

    private final StartCase startCase;
    private final Cases cases;

    public DeliverFact(StartCase startCase, Cases cases) {
        this.startCase = startCase;
        this.cases = cases;
    }

    /** @param at when the fact became true */
    public Delivery deliver(Record fact, Instant at) {
        return switch (fact) {
            case ApplicationSubmitted submitted ->
                startCase.start(submitted, at) ? Delivery.DELIVERED : Delivery.TOO_LATE;
            case VerificationCompleted completed -> report(completed);
            case ObjectionRaised raised -> objection(raised);
            case PaymentPaid paid -> payment(paid);
            default -> Delivery.TOO_LATE;
        };
    }

    private Delivery report(VerificationCompleted completed) {
        CasePosition position = cases.position(completed.applicationId()).orElse(null);
        if (position == null) {
            return Delivery.TOO_EARLY;
        }
        if (position.ended() || completed.version() < position.facts().number(Variable.REPORT_VERSION)) {
            return Delivery.TOO_LATE;
        }
        CaseFacts news = CaseFacts.of(Variable.REPORT_ID, completed.reportId())
                .with(Variable.REPORT_VERSION, completed.version())
                .with(Variable.REPORT_STATUS, completed.status());
        if (position.waitsFor(CaseMessage.VERIFICATION_COMPLETED)) {
            cases.deliver(completed.applicationId(), CaseMessage.VERIFICATION_COMPLETED, news);
            return Delivery.DELIVERED;
        }
        if (position.isAt(Step.ORDER_VERIFICATION)) {
            return Delivery.TOO_EARLY;
        }
        cases.note(completed.applicationId(), news);
        return Delivery.NOTED;
    }

    /**
     * An objection that comes when the case has left the notice is not lost: the step that closes the notice looks into
     * the dossier, and an appraisal answers everything that stands there.
     */
    private Delivery objection(ObjectionRaised raised) {
        CasePosition position = cases.position(raised.applicationId()).orElse(null);
        if (position == null) {
            return Delivery.TOO_EARLY;
        }
        boolean thisNotice = position.facts()
                .find(Variable.NOTICE_ID)
                .filter(raised.noticeId()::equals)
                .isPresent();
        if (thisNotice && position.waitsFor(CaseMessage.OBJECTION_RAISED)) {
            cases.deliver(raised.applicationId(), CaseMessage.OBJECTION_RAISED, CaseFacts.of(Variable.OBJECTED, true));
            return Delivery.DELIVERED;
        }
        return !thisNotice && position.isAt(Step.OPEN_NOTICE) ? Delivery.TOO_EARLY : Delivery.TOO_LATE;
    }

    private Delivery payment(PaymentPaid paid) {
        CasePosition position = cases.position(paid.applicationId()).orElse(null);
        if (position == null) {
            return Delivery.TOO_EARLY;
        }
        if (position.ended()) {
            return Delivery.TOO_LATE;
        }
        if (!position.waitsFor(CaseMessage.PAYMENT_PAID)) {
            return position.isAt(Step.STATE_CASE_CLOSED) ? Delivery.TOO_LATE : Delivery.TOO_EARLY;
        }
        cases.deliver(paid.applicationId(), CaseMessage.PAYMENT_PAID, CaseFacts.NONE);
        return Delivery.DELIVERED;
    }
}
