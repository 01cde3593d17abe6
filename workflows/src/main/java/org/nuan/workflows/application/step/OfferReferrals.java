package org.nuan.workflows.application.step;

import java.util.List;
import java.util.Objects;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.services.ReferralForms.ReferralOrder;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.domain.process.CaseFacts;

/** Offers the services beyond money that the visitors saw a need for. */
public final class OfferReferrals implements ServiceStep {

    private final Dossiers dossiers;
    private final Referrals referrals;

    public OfferReferrals(Dossiers dossiers, Referrals referrals) {
        this.dossiers = dossiers;
        this.referrals = referrals;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        return dossiers.application(step.applicationId()).then(view -> offerAll(view, step));
    }

    private Outcome<CaseFacts> offerAll(ApplicationView view, CaseStep step) {
        List<String> needs = view.visits().stream()
                .filter(ApplicationView.Visit::countersigned)
                .flatMap(v -> v.needs().stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Outcome<CaseFacts> offered = Outcome.done(CaseFacts.NONE);
        for (String need : needs) {
            offered = offered.then(none -> referrals
                    .offer(
                            new ReferralOrder(
                                    view.id(), view.householdId(), view.region(), need, "seen at a home visit"),
                            step.key(need))
                    .map(referral -> none));
        }
        return offered;
    }
}
