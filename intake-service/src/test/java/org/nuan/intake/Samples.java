package org.nuan.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.Filing;
import org.nuan.intake.domain.application.Submission;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Account;
import org.nuan.intake.domain.dossier.Notice;
import org.nuan.intake.domain.dossier.Opinion;
import org.nuan.intake.domain.dossier.Visit;
import org.nuan.intake.domain.household.AccountNumber;
import org.nuan.intake.domain.household.DeclaredIncome;
import org.nuan.intake.domain.household.Disability;
import org.nuan.intake.domain.household.Household;
import org.nuan.intake.domain.household.IncomeKind;
import org.nuan.intake.domain.household.Member;
import org.nuan.intake.domain.household.Payee;
import org.nuan.intake.domain.household.Phone;
import org.nuan.intake.domain.household.Relation;
import org.nuan.intake.domain.household.Residence;
import org.nuan.intake.domain.household.Scheme;
import org.nuan.intake.domain.household.Schooling;
import org.nuan.intake.domain.letter.AuthorisationLetter;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.intake.domain.letter.SourceClass;
import org.nuan.intake.domain.number.LetterNumber;
import org.nuan.intake.domain.number.ReceiptNumber;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.Money;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.kernel.RegionCode;

/** The Lin household and its case, made up for tests. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final Instant NOW = TODAY.atTime(9, 0).atZone(ZONE).toInstant();
    public static final RegionCode VILLAGE = RegionCode.of("990101001001");
    public static final String EVIDENCE = "ab".repeat(32);

    public static final Account OWNER = new Account("sub-lin", "citizen-lin");
    public static final Account CASEWORKER = new Account("sub-cw", "caseworker");
    public static final Account SECOND = new Account("sub-cw2", "caseworker-two");
    public static final Account APPROVER = new Account("sub-ap", "approver");

    /** The id with its check character, of region 990101. */
    public static CitizenId id(String birthDate, String sequence) {
        String digits = "990101" + birthDate + sequence;
        return CitizenId.parse(digits + CitizenId.checkCharacter(digits));
    }

    public static Member member(
            String personId, CitizenId id, String name, Relation relation, @Nullable Disability disability) {
        return new Member(
                personId,
                id,
                name,
                relation,
                Schooling.UNKNOWN,
                disability,
                false,
                relation == Relation.SELF,
                List.of(),
                relation == Relation.SELF
                        ? List.of(new DeclaredIncome(IncomeKind.WAGE, "", Money.ofYuan(1860)))
                        : List.of(),
                List.of());
    }

    public static Household lin(boolean staffRelative) {
        return new Household(
                VILLAGE,
                Residence.RURAL,
                "杨树村12号",
                new Phone("13900001234"),
                List.of(
                        member("p1", id("19860312", "024"), "林小燕", Relation.SELF, null),
                        member(
                                "p2",
                                id("19520520", "046"),
                                "林桂芳",
                                Relation.PARENT,
                                new Disability(Disability.Kind.MENTAL, 2)),
                        member("p3", id("20150901", "031"), "王子涵", Relation.CHILD, null)),
                new Payee(new AccountNumber("6217000000000100017"), "林小燕", "示范银行"),
                "收入减少",
                staffRelative);
    }

    public static Draft draft(boolean staffRelative) {
        UUID id = UUID.nameUUIDFromBytes(new byte[] {1});
        return new Draft(
                new Filing(
                        id.toString(),
                        ReceiptNumber.of(TODAY, id, 0),
                        "household",
                        Scheme.DIBAO,
                        OWNER,
                        NOW,
                        lin(staffRelative)),
                Letters.NONE);
    }

    public static AuthorisationLetter letter(String personId, LocalDate signedOn) {
        return new AuthorisationLetter(
                LetterNumber.of(
                        VILLAGE,
                        signedOn,
                        UUID.nameUUIDFromBytes((personId + signedOn).getBytes(StandardCharsets.UTF_8))),
                personId,
                List.of(SourceClass.values()),
                signedOn,
                signedOn.plusMonths(12),
                null,
                null,
                EVIDENCE);
    }

    public static Submission submission() {
        return new Submission("submit-1", NOW, TODAY, TODAY.plusDays(42));
    }

    public static UnderReview underReview(boolean staffRelative) {
        Draft draft = draft(staffRelative)
                .withLetters(Letters.NONE.with(letter("p1", TODAY)).with(letter("p2", TODAY)));
        return value(draft.submit(submission()));
    }

    public static Visit visit() {
        return new Visit("v1", TODAY, CASEWORKER, Account.named("caseworker-two"), null, true, "属实", List.of());
    }

    /** Visited, countersigned, with an opinion and a notice of seven days opened today. */
    public static UnderReview onNotice(boolean staffRelative) {
        UnderReview visited = value(underReview(staffRelative).visited(visit(), TODAY));
        UnderReview signed = visited.with(value(visited.dossier().countersign("v1", SECOND, NOW)));
        UnderReview reviewed = signed.with(value(signed.dossier().with(opinion("o1", NOW))));
        return reviewed.with(value(reviewed.dossier().open(Notice.opened("n1", TODAY, 7, Money.ofYuan(1436)))));
    }

    public static Opinion opinion(String id, Instant at) {
        return new Opinion(id, CASEWORKER, at, Opinion.Recommendation.SUPPORT, "a1", "");
    }

    public static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal refusal) -> throw new AssertionError("refused: " + refusal.code());
        };
    }

    public static Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var value) -> throw new AssertionError("not refused");
            case Outcome.Refused<?>(Refusal refusal) -> refusal;
        };
    }

    private Samples() {}
}
