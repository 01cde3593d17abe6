package org.nuan.contracts.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the household, the applicant first.
 *
 * @param relation to the applicant: SELF, SPOUSE, CHILD, PARENT, GRANDCHILD, GRANDPARENT, SIBLING or OTHER
 * @param schooling NONE, KINDERGARTEN, COMPULSORY, HIGH_SCHOOL, VOCATIONAL or COLLEGE
 * @param disabilityKind physical, intellectual, mental, visual, hearing, speech or multiple
 * @param disabilityGrade 1 (most severe) to 4
 * @param traits further facts that the rules know, such as LIVES_ALONE, THREE_WITHOUT, SINGLE_PARENT_MINOR
 */
public record MemberEntry(
        @Nullable String citizenId,
        @Nullable String name,
        @Nullable String relation,
        @Nullable String schooling,
        @Nullable String disabilityKind,
        @Nullable Integer disabilityGrade,
        @Nullable Boolean seriousIllness,
        @Nullable Boolean employed,
        @Nullable List<String> traits,
        @Nullable List<IncomeEntry> incomes,
        @Nullable List<PropertyEntry> property) {}
