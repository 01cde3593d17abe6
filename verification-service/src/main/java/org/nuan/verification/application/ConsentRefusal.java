package org.nuan.verification.application;

import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.Refusal;
import org.nuan.verification.domain.consent.Ruling;

/**
 * A person may not be asked about at all, so nobody of the order is.
 *
 * @param index place of the person in the order, from 0
 */
public record ConsentRefusal(Ruling.Reason reason, int index, String personId) implements Refusal {

    @Override
    public String code() {
        return switch (reason) {
            case LETTER_EXPIRED -> "letter-expired";
            case LETTER_NOT_YET_IN_FORCE -> "letter-not-yet-in-force";
            case LETTER_WITHDRAWN -> "letter-withdrawn";
            case LETTER_MISSING -> "letter-missing";
            case CLASS_NOT_COVERED, NOT_NEEDED_FOR_PURPOSE -> "letter-does-not-cover-source";
        };
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Optional<String> field() {
        return Optional.of("/persons/" + index);
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("personId", personId);
    }
}
