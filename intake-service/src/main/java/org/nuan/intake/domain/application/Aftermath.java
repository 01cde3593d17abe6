package org.nuan.intake.domain.application;

import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.dossier.DecisionLetter;

/** What followed from a decision: the award, the letter, the first payment; each once it is there. */
public record Aftermath(
        @Nullable String awardId, boolean paid, @Nullable DecisionLetter letter) {

    public static final Aftermath NOTHING_YET = new Aftermath(null, false, null);

    Aftermath withAward(String id) {
        return new Aftermath(id, paid, letter);
    }

    Aftermath afterPayment() {
        return new Aftermath(awardId, true, letter);
    }

    Aftermath with(DecisionLetter written) {
        return new Aftermath(awardId, paid, written);
    }
}
