package org.nuan.policy.situation;

/** The kinds of income of 民发〔2021〕57号, Art.13: wages, net business, net property, net transfers, other. */
public enum IncomeKind {
    WAGE,
    BUSINESS,
    PROPERTY,
    TRANSFER,
    OTHER
}
