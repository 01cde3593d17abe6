package org.nuan.intake.domain;

import org.nuan.kernel.CitizenId;
import org.nuan.kernel.Refusal;

/** What can be wrong with one field of a form. All faults of one form are reported together. */
public enum FormFault implements Refusal {
    SCHEME_UNKNOWN("scheme-unknown"),
    REGION_UNKNOWN("region-unknown"),
    RESIDENCE_UNKNOWN("residence-unknown"),
    TEXT_MISSING("text-missing"),
    TEXT_TOO_LONG("text-too-long"),
    LIST_TOO_LONG("list-too-long"),
    ENTRY_MISSING("entry-missing"),
    PHONE_INVALID("phone-invalid"),
    MEMBERS_MISSING("members-missing"),
    MEMBER_TWICE("member-twice"),
    NAME_INVALID("name-invalid"),
    RELATION_UNKNOWN("relation-unknown"),
    APPLICANT_NOT_FIRST("applicant-not-first"),
    APPLICANT_NOT_ADULT("applicant-not-adult"),
    CITIZEN_ID_MISSING("citizen-id-missing"),
    CITIZEN_ID_LENGTH("citizen-id-length"),
    CITIZEN_ID_CHARACTERS("citizen-id-characters"),
    CITIZEN_ID_REGION("citizen-id-region"),
    CITIZEN_ID_BIRTH_DATE("citizen-id-birth-date"),
    CITIZEN_ID_CHECK_CHARACTER("citizen-id-check-character"),
    SCHOOLING_UNKNOWN("schooling-unknown"),
    DISABILITY_UNKNOWN("disability-unknown"),
    DISABILITY_GRADE_INVALID("disability-grade-invalid"),
    TRAIT_INVALID("trait-invalid"),
    INCOME_KIND_UNKNOWN("income-kind-unknown"),
    PROPERTY_KIND_UNKNOWN("property-kind-unknown"),
    AMOUNT_INVALID("amount-invalid"),
    PAYEE_MISSING("payee-missing"),
    ACCOUNT_NUMBER_INVALID("account-number-invalid"),
    PAYEE_NOT_MEMBER("payee-not-member"),

    PERSON_UNKNOWN("person-unknown"),
    SOURCE_CLASS_UNKNOWN("source-class-unknown"),
    DATE_MISSING("date-missing"),
    DATE_IN_FUTURE("date-in-future"),
    EVIDENCE_HASH_INVALID("evidence-hash-invalid"),
    LETTER_PERSON_MINOR("letter-person-minor"),
    LETTER_GUARDIAN_NOT_ADULT("letter-guardian-not-adult"),
    LETTER_GUARDIAN_NOT_NEEDED("letter-guardian-not-needed"),
    LETTER_MISSING("letter-missing"),
    LETTER_EXPIRED("letter-expired"),
    LETTER_WITHDRAWN("letter-withdrawn"),

    VISIT_BEFORE_SUBMISSION("visit-before-submission"),
    SECOND_VISITOR_MISSING("second-visitor-missing"),
    SECOND_VISITOR_SAME("second-visitor-same"),
    ANSWER_MISSING("answer-missing"),
    NEED_UNKNOWN("need-unknown"),
    RECOMMENDATION_UNKNOWN("recommendation-unknown"),
    OUTCOME_UNKNOWN("outcome-unknown"),
    REASON_MISSING("reason-missing"),
    ASSESSMENT_MISSING("assessment-missing"),
    DAYS_INVALID("days-invalid"),
    COUNT_INVALID("count-invalid");

    private final String code;

    FormFault(String code) {
        this.code = code;
    }

    /** The fault of a form that stands for what is wrong with a citizen id. */
    public static FormFault of(CitizenId.Fault fault) {
        return switch (fault) {
            case LENGTH -> CITIZEN_ID_LENGTH;
            case CHARACTERS -> CITIZEN_ID_CHARACTERS;
            case REGION -> CITIZEN_ID_REGION;
            case BIRTH_DATE -> CITIZEN_ID_BIRTH_DATE;
            case CHECK_CHARACTER -> CITIZEN_ID_CHECK_CHARACTER;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
