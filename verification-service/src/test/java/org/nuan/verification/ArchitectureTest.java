package org.nuan.verification;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.Refusal;
import org.nuan.testkit.ArchitectureRules;
import org.nuan.testkit.ProblemTexts;
import org.nuan.verification.application.ConsentRefusal;
import org.nuan.verification.application.VerificationRefusal;
import org.nuan.verification.domain.consent.Ruling;

class ArchitectureTest {

    @Test
    void has_the_shape_of_every_service() {
        ArchitectureRules.checkService("org.nuan.verification");
    }

    @Test
    void every_refusal_has_a_text() {
        Stream<Refusal> consent = Arrays.stream(Ruling.Reason.values()).map(r -> new ConsentRefusal(r, 0, "p1"));
        ProblemTexts.checkCodes(Stream.concat(consent, Arrays.stream(VerificationRefusal.values()))
                .map(Refusal::code)
                .toList());
        ProblemTexts.checkCodes(java.util.List.of(
                "field-missing",
                "region-unknown",
                "persons-missing",
                "person-twice",
                "person-unknown",
                "citizen-id-invalid",
                "amount-negative",
                "source-class-missing",
                "source-class-unknown"));
    }
}
