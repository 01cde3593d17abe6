package org.nuan.intake.application;

/**
 * An objection as it was sent in by anybody.
 *
 * @param contact empty if they gave none
 */
public record NewObjection(String text, String contact) {

    @Override
    public String toString() {
        return "NewObjection";
    }
}
