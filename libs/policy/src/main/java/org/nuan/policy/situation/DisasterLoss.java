package org.nuan.policy.situation;

/**
 * What a disaster did to the household.
 *
 * @param disaster the id of the disaster in the pack of the place
 * @param persons how many members it hit, at least one
 */
public record DisasterLoss(String disaster, Kind kind, int persons, Provenance provenance) {

    /** The kinds of loss by which places give aid. */
    public enum Kind {
        /** Had to leave the home for a time. */
        EVACUATED,
        /** The home fell or cannot be lived in. */
        HOME_LOST,
        HOME_DAMAGED,
        /** No source of living is left. */
        LIVELIHOOD_LOST,
        HARVEST_LOST,
        /** A member died or is missing. */
        DEATH
    }
}
