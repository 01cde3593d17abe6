package org.nuan.portal.adapter.out.http;

import java.util.List;
import org.nuan.contracts.intake.ApplicationForm;
import org.nuan.contracts.intake.ApplicationSummary;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.DossierForms;
import org.nuan.contracts.intake.LetterForm;
import org.nuan.contracts.intake.NoticeView;
import org.springframework.core.ParameterizedTypeReference;

/** Applications, letters, notices and who looked at them. */
public final class IntakeApi {

    private final ServiceCalls calls;

    IntakeApi(ServiceCalls calls) {
        this.calls = calls;
    }

    public ApplicationView apply(ApplicationForm form, String key) {
        return calls.post(ApplicationView.class, key, form, "/api/intake/applications");
    }

    public ApplicationView application(String id) {
        return calls.get(ApplicationView.class, "/api/intake/applications/{id}", id);
    }

    /** The caller's own applications, or for staff those of their region. */
    public List<ApplicationSummary> applications() {
        return calls.list(new ParameterizedTypeReference<>() {}, "/api/intake/applications");
    }

    public void sign(String applicationId, LetterForm form, String key) {
        calls.send(key, form, "/api/intake/applications/{id}/letters", applicationId);
    }

    public void withdraw(String applicationId, String letterNumber, String key) {
        calls.send(key, null, "/api/intake/applications/{id}/letters/{number}/withdrawal", applicationId, letterNumber);
    }

    public void submit(String applicationId, String key) {
        calls.send(key, null, "/api/intake/applications/{id}/submission", applicationId);
    }

    public DossierForms.LetterTexts decisionLetter(String applicationId) {
        return calls.get(DossierForms.LetterTexts.class, "/api/intake/applications/{id}/letter", applicationId);
    }

    public List<LookView> looks(String applicationId) {
        return calls.list(new ParameterizedTypeReference<>() {}, "/api/intake/audit?applicationId={id}", applicationId);
    }

    /** Open notices; no sign-in needed. */
    public List<NoticeView> notices(String region) {
        return region.isEmpty()
                ? calls.list(new ParameterizedTypeReference<>() {}, "/api/intake/notices")
                : calls.list(new ParameterizedTypeReference<>() {}, "/api/intake/notices?region={region}", region);
    }

    public void object(String noticeId, DossierForms.ObjectionForm form, String key) {
        calls.send(key, form, "/api/intake/notices/{id}/objections", noticeId);
    }
}
