package org.nuan.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation letter of one adult member.
 *
 * @param personId the member, from {@link ApplicationView}
 * @param sourceClasses which classes of sources may be asked; empty or absent means all
 * @param signedOn the day of signature; effective from then
 * @param guardianPersonId who signed for a person without full capacity
 * @param evidenceSha256 hash of the signed or scanned letter, 64 hexadecimal digits
 */
public record LetterForm(
        @Nullable String personId,
        @Nullable List<String> sourceClasses,
        @Nullable LocalDate signedOn,
        @Nullable String guardianPersonId,
        @Nullable String evidenceSha256) {}
