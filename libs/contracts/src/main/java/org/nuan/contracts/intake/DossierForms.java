package org.nuan.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officials add to the dossier of an application. */
public final class DossierForms {

    /**
     * A home visit, written by the first visitor.
     *
     * @param secondVisitor user name of the colleague who was there and must countersign
     * @param truthful whether what was declared agrees with what was seen
     * @param needs services beyond money that the visitors saw a need for, such as TUTORING, HOME_CARE
     */
    public record VisitForm(
            @Nullable LocalDate visitedOn,
            @Nullable String secondVisitor,
            @Nullable Boolean truthful,
            @Nullable String findings,
            @Nullable List<String> needs) {}

    /** The second visitor's signature under a visit. */
    public record CountersignForm(@Nullable String visitId) {}

    /**
     * The initial opinion (or the one after a democratic appraisal).
     *
     * @param recommendation SUPPORT or REFUSE
     */
    public record OpinionForm(
            @Nullable String recommendation,
            @Nullable String assessmentId,
            @Nullable String reason) {}

    /** Opens the public notice; {@code days} comes from the policy pack. */
    public record NoticeForm(@Nullable Integer days) {}

    /** An objection, from the notice page; the name of whoever objects is optional. */
    public record ObjectionForm(
            @Nullable String text, @Nullable String contact) {}

    /** The answer to the objections after the democratic appraisal. */
    public record AppraisalForm(
            @Nullable Integer present,
            @Nullable Integer inFavour,
            @Nullable String minutes) {}

    /**
     * The decision of a named person.
     *
     * @param outcome APPROVED or REFUSED
     */
    public record DecisionForm(
            @Nullable String outcome,
            @Nullable String assessmentId,
            @Nullable String reason) {}

    /** The decision letter in both languages, built from the decision's trace. */
    public record LetterTexts(@Nullable String zh, @Nullable String en) {}

    private DossierForms() {}
}
