package org.nuan.policy.situation;

/** What became of a child's two parents. */
public record Parentage(String memberId, Parent first, Parent second) {

    /** The state of one parent, as the measures on children without de-facto care name them. */
    public enum Parent {
        ABLE,
        DEAD,
        DECLARED_MISSING,
        /** Cannot be found, though not declared missing. */
        UNTRACEABLE,
        SEVERELY_DISABLED,
        SERIOUSLY_ILL,
        IMPRISONED,
        COMPULSORY_DRUG_ISOLATION,
        /** Under another measure that restricts personal freedom. */
        OTHERWISE_DETAINED,
        /** Custody taken away by a court. */
        CUSTODY_REVOKED,
        DEPORTED
    }
}
