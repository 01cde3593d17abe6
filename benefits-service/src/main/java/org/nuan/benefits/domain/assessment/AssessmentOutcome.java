package org.nuan.benefits.domain.assessment;

/** What the law proposes. {@link #UNDECIDABLE} is no soft "yes": a fact that the rules need is not known. */
public enum AssessmentOutcome {
    ENTITLED,
    NOT_ENTITLED,
    UNDECIDABLE
}
