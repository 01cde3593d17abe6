package org.nuan.intake.domain.application;

import org.nuan.intake.domain.letter.Letters;

/**
 * The application of one household: the aggregate of this service. Each state is a type, and has only the transitions
 * that the law gives it.
 */
public sealed interface Application permits Draft, UnderReview, Decided {

    Filing filing();

    Letters letters();

    Stage stage();

    /** The same application with other letters: they may be signed and withdrawn in every state. */
    Application withLetters(Letters letters);

    default String id() {
        return filing().id();
    }
}
