package org.nuan.intake.adapter.out.mongo;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.letter.AuthorisationLetter;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.intake.domain.letter.SourceClass;
import org.nuan.intake.domain.number.LetterNumber;

/** Authorisation letters as a part of their application's document. */
final class LetterDocuments {

    private LetterDocuments() {}

    static List<Document> write(Letters letters) {
        return letters.all().stream().map(LetterDocuments::write).toList();
    }

    private static Document write(AuthorisationLetter letter) {
        return new Document("number", letter.number().value())
                .append("personId", letter.personId())
                .append(
                        "sourceClasses",
                        letter.sourceClasses().stream().map(Enum::name).toList())
                .append("effectiveFrom", letter.effectiveFrom().toString())
                .append("validUntil", letter.validUntil().toString())
                .append("withdrawnOn", text(letter.withdrawnOn()))
                .append("guardianPersonId", letter.guardianPersonId())
                .append("evidenceSha256", letter.evidenceSha256());
    }

    static Letters read(List<Document> documents) {
        return new Letters(documents.stream().map(LetterDocuments::read).toList());
    }

    private static AuthorisationLetter read(Document d) {
        return new AuthorisationLetter(
                new LetterNumber(d.getString("number")),
                d.getString("personId"),
                d.getList("sourceClasses", String.class).stream()
                        .map(SourceClass::valueOf)
                        .toList(),
                LocalDate.parse(d.getString("effectiveFrom")),
                LocalDate.parse(d.getString("validUntil")),
                date(d.getString("withdrawnOn")),
                d.getString("guardianPersonId"),
                d.getString("evidenceSha256"));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
