package org.nuan.workflows.adapter.out.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.contracts.intake.DossierForms.LetterTexts;
import org.nuan.contracts.intake.DossierForms.NoticeForm;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.application.step.Dossiers;

/** Dossiers through the intake service's API, with the process's own token. */
public final class HttpDossiers implements Dossiers {

    private static final String APPLICATION = "/api/intake/applications/{id}";

    private final ServiceCalls intake;

    public HttpDossiers(ServiceCalls intake) {
        this.intake = intake;
    }

    @Override
    public Outcome<CaseFile> caseFile(String applicationId, String purpose) {
        return intake.getFor(purpose, CaseFile.class, APPLICATION + "/case-file", applicationId);
    }

    @Override
    public Outcome<ApplicationView> application(String applicationId) {
        return intake.getFor("application-process", ApplicationView.class, APPLICATION, applicationId);
    }

    @Override
    public Outcome<ApplicationView.Notice> openNotice(
            String applicationId, int days, long monthlyAmountFen, String key) {
        return intake.post(
                key,
                new NoticeForm(days),
                ApplicationView.Notice.class,
                APPLICATION + "/notices?amountFen={amount}",
                applicationId,
                monthlyAmountFen);
    }

    @Override
    public Outcome<ApplicationView> closeNotice(String applicationId, String noticeId, String key) {
        return intake.post(
                        key, null, JsonNode.class, APPLICATION + "/notices/{notice}/closure", applicationId, noticeId)
                .then(closed -> application(applicationId));
    }

    @Override
    public Outcome<String> storeLetter(String applicationId, LetterTexts texts, String key) {
        return intake.post(key, texts, JsonNode.class, APPLICATION + "/letter", applicationId)
                .map(stored -> applicationId);
    }
}
