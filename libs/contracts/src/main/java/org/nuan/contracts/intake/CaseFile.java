package org.nuan.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the process needs to have a household verified, assessed and paid: the only reply that carries ids in clear. Only
 * the process itself may ask for it, every time with a purpose, and every time on record.
 */
public record CaseFile(
        String applicationId,
        String householdId,
        String scheme,
        String region,
        String residence,
        boolean staffRelative,
        LocalDate appliedOn,
        List<Person> persons,
        List<ApplicationView.Letter> letters,
        Payee payee) {

    public record Person(
            String personId,
            String citizenId,
            String name,
            LocalDate birthDate,
            boolean adult,
            String relation,
            @Nullable String schooling,
            @Nullable String disabilityKind,
            @Nullable Integer disabilityGrade,
            boolean seriousIllness,
            boolean employed,
            List<String> traits,
            List<IncomeEntry> incomes,
            List<PropertyEntry> property) {}

    public record Payee(String accountNumber, String holderName, String bankName) {}
}
