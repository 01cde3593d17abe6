package org.nuan.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.application.ApplicationRefusal;
import org.nuan.intake.domain.dossier.DossierRefusal;
import org.nuan.intake.domain.dossier.NoticeRefusal;
import org.nuan.intake.domain.letter.LetterRefusal;
import org.nuan.kernel.Refusal;
import org.nuan.testkit.ArchitectureRules;
import org.nuan.testkit.ProblemTexts;

class IntakeRulesTest {

    @Test
    void theServiceHasTheShapeOfAllServices() {
        ArchitectureRules.checkService("org.nuan.intake");
    }

    @Test
    void everyRefusalHasItsSentences() {
        Set<String> codes = new HashSet<>();
        for (Refusal[] family : List.<Refusal[]>of(
                FormFault.values(),
                ApplicationRefusal.values(),
                LetterRefusal.values(),
                DossierRefusal.values(),
                NoticeRefusal.values())) {
            for (Refusal refusal : family) {
                codes.add(refusal.code());
            }
        }
        ProblemTexts.checkCodes(codes);
    }
}
