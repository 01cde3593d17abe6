package org.nuan.intake.domain.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was handed in, before it is checked against the household.
 *
 * @param guardianPersonId who signed for a person without full capacity
 * @param evidenceSha256 hash of the signed or scanned letter, 64 hexadecimal digits
 */
public record SignedLetter(
        String personId,
        List<SourceClass> sourceClasses,
        LocalDate signedOn,
        @Nullable String guardianPersonId,
        String evidenceSha256) {

    public SignedLetter {
        sourceClasses = List.copyOf(sourceClasses);
    }
}
