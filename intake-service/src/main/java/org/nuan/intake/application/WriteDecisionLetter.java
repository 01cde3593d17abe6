package org.nuan.intake.application;

import org.nuan.intake.domain.dossier.DecisionLetter;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** Stores the letter in which the household is told the decision. */
@Service
public class WriteDecisionLetter {

    private final ChangeApplication changes;

    WriteDecisionLetter(ChangeApplication changes) {
        this.changes = changes;
    }

    public Outcome<DecisionLetter> write(Actor actor, String applicationId, Outcome<DecisionLetter> form) {
        return changes.byStaff(
                        actor,
                        applicationId,
                        "decision-letter-written",
                        app -> form.then(letter -> ChangeApplication.decided(app)
                                .then(decided -> decided.write(letter))
                                .map(Change::silent)),
                        Role.PROCESS)
                .then(stored -> form);
    }
}
