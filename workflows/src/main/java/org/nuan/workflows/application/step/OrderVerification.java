package org.nuan.workflows.application.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.contracts.verification.ReportView;
import org.nuan.contracts.verification.VerificationOrder;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.workflows.domain.limit.Deadlines;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Has the means of everybody in the household verified; on a second passage only what stayed unanswered. */
public final class OrderVerification implements ServiceStep {

    static final String PURPOSE = "dibao-application";
    private static final String NOTHING_TO_ASK = "nothing-to-ask";

    private final Dossiers dossiers;
    private final Verifications verifications;
    private final Deadlines deadlines;

    public OrderVerification(Dossiers dossiers, Verifications verifications, Deadlines deadlines) {
        this.dossiers = dossiers;
        this.verifications = verifications;
        this.deadlines = deadlines;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        Optional<String> report = step.facts().find(Variable.REPORT_ID);
        return report.isPresent()
                ? askAgain(report.get(), step)
                : dossiers.caseFile(step.applicationId(), PURPOSE)
                        .then(file -> verifications.order(order(file, deadlines.dayOf(step.startedAt())), step.key()))
                        .map(OrderVerification::remembered);
    }

    /** Where late answers left nothing to ask, the fact of the amended report is on its way: the case waits for it. */
    private Outcome<CaseFacts> askAgain(String reportId, CaseStep step) {
        Outcome<ReportView> asked = verifications.askAgain(reportId, step.key());
        return asked instanceof Outcome.Refused<ReportView>(Refusal refusal)
                        && refusal.code().equals(NOTHING_TO_ASK)
                ? Outcome.done(CaseFacts.NONE)
                : asked.map(OrderVerification::remembered);
    }

    private static CaseFacts remembered(ReportView report) {
        return CaseFacts.of(Variable.REPORT_ID, report.reportId());
    }

    private static VerificationOrder order(CaseFile file, LocalDate asOf) {
        return new VerificationOrder(
                file.applicationId(),
                file.householdId(),
                file.region(),
                PURPOSE,
                asOf,
                file.persons().stream().map(OrderVerification::subject).toList(),
                file.letters().stream().map(OrderVerification::letter).toList());
    }

    private static VerificationOrder.Subject subject(CaseFile.Person person) {
        List<VerificationOrder.Declared> declared = new ArrayList<>();
        person.incomes().forEach(i -> declare(declared, i.kind(), i.monthlyFen()));
        person.property().forEach(p -> declare(declared, p.kind(), p.amountFen()));
        return new VerificationOrder.Subject(
                person.personId(), person.citizenId(), person.name(), person.adult(), List.copyOf(declared));
    }

    private static void declare(List<VerificationOrder.Declared> declared, @Nullable String kind, @Nullable Long fen) {
        if (kind != null) {
            declared.add(new VerificationOrder.Declared(kind, fen));
        }
    }

    private static VerificationOrder.Letter letter(ApplicationView.Letter letter) {
        return new VerificationOrder.Letter(
                letter.number(),
                letter.personId(),
                letter.sourceClasses(),
                letter.effectiveFrom(),
                letter.validUntil(),
                letter.withdrawnOn());
    }
}
