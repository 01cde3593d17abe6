package org.nuan.intake.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.contracts.intake.IncomeEntry;
import org.nuan.contracts.intake.PropertyEntry;
import org.nuan.intake.domain.household.DeclaredIncome;
import org.nuan.intake.domain.household.DeclaredProperty;
import org.nuan.intake.domain.household.Disability;
import org.nuan.intake.domain.household.Member;
import org.nuan.intake.domain.household.Payee;
import org.nuan.intake.domain.household.Schooling;
import org.nuan.intake.domain.letter.AuthorisationLetter;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.kernel.Money;

/** Members, letters and payees on the wire. */
final class HouseholdViews {

    private HouseholdViews() {}

    static ApplicationView.Member masked(Member member, LocalDate day) {
        return new ApplicationView.Member(
                member.personId(),
                member.name(),
                member.citizenId().masked(),
                member.relation().name(),
                member.citizenId().ageOn(day),
                member.isAdultOn(day),
                schooling(member),
                member.disability() == null ? null : member.disability().toString(),
                member.seriousIllness(),
                member.traits(),
                incomes(member),
                property(member));
    }

    /** With the citizen id in clear; for the process only. */
    static CaseFile.Person clear(Member member, LocalDate day) {
        Disability disability = member.disability();
        return new CaseFile.Person(
                member.personId(),
                member.citizenId().value(),
                member.name(),
                member.citizenId().birthDate(),
                member.isAdultOn(day),
                member.relation().name(),
                schooling(member),
                disability == null ? null : disability.kind().wireName(),
                disability == null ? null : disability.grade(),
                member.seriousIllness(),
                member.employed(),
                member.traits(),
                incomes(member),
                property(member));
    }

    /** With the account number in clear; for the process only. */
    static CaseFile.Payee clear(Payee payee) {
        return new CaseFile.Payee(payee.account().value(), payee.holderName(), payee.bankName());
    }

    static List<ApplicationView.Letter> letters(Letters letters) {
        return letters.all().stream().map(HouseholdViews::letter).toList();
    }

    static ApplicationView.Letter letter(AuthorisationLetter letter) {
        return new ApplicationView.Letter(
                letter.number().value(),
                letter.personId(),
                letter.sourceClasses().stream().map(Enum::name).toList(),
                letter.effectiveFrom(),
                letter.validUntil(),
                letter.withdrawnOn());
    }

    private static @Nullable String schooling(Member member) {
        return member.schooling() == Schooling.UNKNOWN
                ? null
                : member.schooling().name();
    }

    private static List<IncomeEntry> incomes(Member member) {
        return member.incomes().stream().map(HouseholdViews::income).toList();
    }

    private static IncomeEntry income(DeclaredIncome income) {
        return new IncomeEntry(
                income.kind().name(),
                income.subkind().isEmpty() ? null : income.subkind(),
                income.monthly().fen());
    }

    private static List<PropertyEntry> property(Member member) {
        return member.property().stream().map(HouseholdViews::property).toList();
    }

    private static PropertyEntry property(DeclaredProperty property) {
        Money amount = property.amount();
        return new PropertyEntry(
                property.kind().name(),
                amount == null ? null : amount.fen(),
                property.description().isEmpty() ? null : property.description());
    }
}
