package org.nuan.benefits.application.access;

import org.nuan.kernel.Refusal;
import org.nuan.policy.situation.InvalidSituation;

/** What can be wrong with one field of an order. All faults of one order are reported together. */
public enum FormFault implements Refusal {
    ENTRY_MISSING("entry-missing"),
    TEXT_TOO_LONG("text-too-long"),
    SCHEME_UNKNOWN("scheme-unknown"),
    REGION_UNKNOWN("region-unknown"),
    RESIDENCE_UNKNOWN("residence-unknown"),
    REPORT_STATUS_UNKNOWN("report-status-unknown"),
    RELATION_UNKNOWN("relation-unknown"),
    SCHOOLING_UNKNOWN("schooling-unknown"),
    DISABILITY_UNKNOWN("disability-unknown"),
    INCOME_KIND_UNKNOWN("income-kind-unknown"),
    PROPERTY_KIND_UNKNOWN("property-kind-unknown"),
    MONTH_INVALID("month-invalid"),
    MONTH_TOO_FAR("month-too-far"),
    ID_INVALID("id-invalid"),
    ACCOUNT_NUMBER_INVALID("account-number-invalid"),
    NO_MEMBERS("situation-no-members"),
    TOO_MANY("situation-too-many"),
    MEMBER_TWICE("situation-member-twice"),
    UNKNOWN_MEMBER("situation-unknown-member"),
    NOT_ONE_APPLICANT("situation-not-one-applicant"),
    BORN_LATER("situation-born-later"),
    IMPOSSIBLE_AGE("situation-impossible-age"),
    LATER("situation-later"),
    NEGATIVE("situation-negative"),
    ABSURD("situation-absurd"),
    UNREADABLE("situation-unreadable"),
    UNKNOWN_FIELD("unknown-field"),
    FACT_UNKNOWN("fact-unknown"),
    PACK_UNKNOWN("pack-unknown"),
    PACK_OF_ANOTHER_REGION("pack-of-another-region"),
    SCHEME_NOT_REGULATED("scheme-not-regulated"),
    NO_PACK_FOR_REGION("no-pack-for-region"),
    NO_PACK_FOR_MONTH("no-pack-for-month"),
    SOURCE_UNKNOWN("population-source-unknown"),
    SYNTHETIC_NOT_HERE("population-synthetic-not-here"),
    POPULATION_SIZE("population-size"),
    PACK_ELSEWHERE("pack-elsewhere"),
    CHANGES_COUNT("changes-count"),
    CHANGE_REFUSED("change-refused"),
    FUNDS_OVER_WHOLE("funds-over-whole");

    private final String code;

    FormFault(String code) {
        this.code = code;
    }

    /** What is wrong with one field of a situation. */
    public static FormFault of(InvalidSituation.Code code) {
        return code == InvalidSituation.Code.MISSING ? ENTRY_MISSING : valueOf(code.name());
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
