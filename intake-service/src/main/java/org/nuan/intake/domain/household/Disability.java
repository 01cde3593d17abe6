package org.nuan.intake.domain.household;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A certified disability (GB/T 26341-2010).
 *
 * @param grade 1 (most severe) to 4
 */
public record Disability(Kind kind, int grade) {

    /** The seven kinds of the standard. */
    public enum Kind {
        PHYSICAL,
        INTELLECTUAL,
        MENTAL,
        VISUAL,
        HEARING,
        SPEECH,
        MULTIPLE;

        /** The kind as it is written on the wire, such as {@code physical}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofWireName(String name) {
            return Arrays.stream(values())
                    .filter(k -> k.wireName().equals(name))
                    .findFirst();
        }
    }

    public Disability {
        if (grade < 1 || grade > 4) {
            throw new IllegalArgumentException("a disability grade is 1 to 4");
        }
    }

    /** Whether it may take away the capacity to sign for oneself (Civil Code, Art. 21 and 22). */
    boolean mayAffectCapacity() {
        return kind == Kind.INTELLECTUAL || kind == Kind.MENTAL || kind == Kind.MULTIPLE;
    }

    @Override
    public String toString() {
        return kind.wireName() + "/" + grade;
    }
}
