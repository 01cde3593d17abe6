package org.nuan.intake.adapter.in.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.LetterForm;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.letter.SignedLetter;
import org.nuan.intake.domain.letter.SourceClass;
import org.nuan.kernel.Outcome;

/** Reads an authorisation letter as it was handed in. */
final class LetterFormReader {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private LetterFormReader() {}

    static Outcome<SignedLetter> read(LetterForm form) {
        Fields fields = new Fields();
        String person = fields.required("/personId", form.personId(), 64, FormFault.PERSON_UNKNOWN);
        List<SourceClass> classes = sourceClasses(fields, form.sourceClasses());
        Optional<LocalDate> signedOn = fields.present("/signedOn", form.signedOn(), FormFault.DATE_MISSING);
        String guardian = fields.text("/guardianPersonId", form.guardianPersonId(), 64);
        String evidence =
                fields.text("/evidenceSha256", form.evidenceSha256(), 64).toLowerCase(Locale.ROOT);
        fields.faults().check(SHA_256.matcher(evidence).matches(), "/evidenceSha256", FormFault.EVIDENCE_HASH_INVALID);
        return fields.result(() -> new SignedLetter(
                person, classes, signedOn.orElseThrow(), guardian.isEmpty() ? null : guardian, evidence));
    }

    /** None named means all of them, as on the paper form. */
    private static List<SourceClass> sourceClasses(Fields fields, @Nullable List<String> names) {
        List<String> given = fields.entries("/sourceClasses", names);
        List<SourceClass> classes = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            fields.choice("/sourceClasses/" + i, given.get(i), SourceClass.class, FormFault.SOURCE_CLASS_UNKNOWN)
                    .ifPresent(classes::add);
        }
        return classes.isEmpty()
                ? List.of(SourceClass.values())
                : classes.stream().distinct().toList();
    }
}
