package org.nuan.intake.adapter.in.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.intake.ApplicationSummary;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.intake.application.Dossiers;
import org.nuan.intake.application.Stored;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.Filing;
import org.nuan.intake.domain.application.Stage;
import org.nuan.intake.domain.application.Submission;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.DecisionLetter;
import org.nuan.intake.domain.dossier.Dossier;
import org.nuan.intake.domain.household.Household;
import org.nuan.runtime.problem.ProblemTexts;
import org.springframework.stereotype.Component;

/** Applications on the wire: what each reader may see, and no more. */
@Component
final class ApplicationViews {

    private final Clock clock;

    ApplicationViews(Clock clock) {
        this.clock = clock;
    }

    ApplicationView view(Stored stored, boolean forOwner, Locale language) {
        LocalDate today = LocalDate.now(clock);
        Application application = stored.application();
        Filing filing = application.filing();
        Household household = filing.household();
        Optional<Submission> submission = submission(application);
        Optional<Decided> decided = decided(application);
        Dossier dossier = Dossiers.of(stored);
        return new ApplicationView(
                filing.id(),
                filing.receiptNumber().value(),
                filing.householdId(),
                scheme(filing),
                household.region().value(),
                household.residence().name(),
                nullIfEmpty(household.address()),
                status(application.stage()),
                stored.version(),
                filing.createdAt(),
                submission.map(Submission::at).orElse(null),
                submission.map(Submission::decisionDue).orElse(null),
                nullIfEmpty(household.reason()),
                household.staffRelative(),
                household.payee().account().masked(),
                household.members().stream()
                        .map(m -> HouseholdViews.masked(m, today))
                        .toList(),
                HouseholdViews.letters(application.letters()),
                dossier.report() == null ? null : DossierViews.report(dossier.report()),
                dossier.visits().stream().map(DossierViews::visit).toList(),
                dossier.opinions().stream().map(DossierViews::opinion).toList(),
                dossier.notices().stream()
                        .map(n -> DossierViews.notice(n, today, !forOwner))
                        .toList(),
                decided.map(d -> DossierViews.decision(d.decision())).orElse(null),
                decided.flatMap(d -> Optional.ofNullable(d.aftermath().awardId()))
                        .orElse(null),
                decided.flatMap(d -> Optional.ofNullable(d.aftermath().letter()))
                        .map(letter -> in(language, letter))
                        .orElse(null));
    }

    ApplicationSummary summary(Application application) {
        Filing filing = application.filing();
        return new ApplicationSummary(
                filing.id(),
                filing.receiptNumber().value(),
                scheme(filing),
                filing.household().region().value(),
                filing.household().applicant().name(),
                filing.household().members().size(),
                status(application.stage()),
                filing.createdAt(),
                submission(application).map(Submission::at).orElse(null));
    }

    CaseFile caseFile(Application application) {
        Filing filing = application.filing();
        Household household = filing.household();
        LocalDate appliedOn = submission(application).map(Submission::on).orElseThrow();
        return new CaseFile(
                filing.id(),
                filing.householdId(),
                scheme(filing),
                household.region().value(),
                household.residence().name(),
                household.staffRelative(),
                appliedOn,
                household.members().stream()
                        .map(m -> HouseholdViews.clear(m, appliedOn))
                        .toList(),
                HouseholdViews.letters(application.letters()),
                HouseholdViews.clear(household.payee()));
    }

    /** One public status for every stage; a new stage without one does not compile. */
    static ApplicationStatus status(Stage stage) {
        return switch (stage) {
            case DRAFT -> ApplicationStatus.DRAFT;
            case SUBMITTED -> ApplicationStatus.SUBMITTED;
            case VERIFIED -> ApplicationStatus.VERIFIED;
            case VISITED -> ApplicationStatus.VISITED;
            case REVIEWED -> ApplicationStatus.REVIEWED;
            case ON_NOTICE -> ApplicationStatus.ON_NOTICE;
            case APPROVED -> ApplicationStatus.APPROVED;
            case REFUSED -> ApplicationStatus.REFUSED;
            case PAID -> ApplicationStatus.PAID;
        };
    }

    static Optional<DecisionLetter> letter(Application application) {
        return decided(application)
                .flatMap(d -> Optional.ofNullable(d.aftermath().letter()));
    }

    private static Optional<Submission> submission(Application application) {
        return switch (application) {
            case Draft draft -> Optional.empty();
            case UnderReview open -> Optional.of(open.submission());
            case Decided decided -> Optional.of(decided.submission());
        };
    }

    private static Optional<Decided> decided(Application application) {
        return application instanceof Decided decided ? Optional.of(decided) : Optional.empty();
    }

    private static String in(Locale language, DecisionLetter letter) {
        return ProblemTexts.supported(language).equals(Locale.ENGLISH) ? letter.en() : letter.zh();
    }

    static String scheme(Filing filing) {
        return filing.scheme().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
