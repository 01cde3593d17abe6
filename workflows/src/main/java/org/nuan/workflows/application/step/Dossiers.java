package org.nuan.workflows.application.step;

import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.contracts.intake.DossierForms.LetterTexts;
import org.nuan.kernel.Outcome;

/** The dossiers of the intake service, with the process's own rights. */
public interface Dossiers {

    Outcome<CaseFile> caseFile(String applicationId, String purpose);

    Outcome<ApplicationView> application(String applicationId);

    Outcome<ApplicationView.Notice> openNotice(String applicationId, int days, long monthlyAmountFen, String key);

    /** Closes the notice and returns the dossier as it is then: no objection can come after it. */
    Outcome<ApplicationView> closeNotice(String applicationId, String noticeId, String key);

    Outcome<String> storeLetter(String applicationId, LetterTexts texts, String key);
}
