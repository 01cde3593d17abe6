package org.nuan.intake.domain.household;

/** The five kinds of income of the Dibao rules (民发〔2021〕57号, Art. 13). */
public enum IncomeKind {
    WAGE,
    BUSINESS,
    PROPERTY,
    TRANSFER,
    OTHER
}
