package org.nuan.intake.domain.letter;

import org.nuan.kernel.Refusal;

/** Why an authorisation letter cannot be withdrawn. */
public enum LetterRefusal implements Refusal {
    LETTER_UNKNOWN("letter-unknown", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    LetterRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
