package org.nuan.policy.situation;

/**
 * A certified disability by kind and grade (GB/T 26341: grade 1 is the most severe, 4 the least).
 *
 * @param grade 1 to 4, or 0 with {@link Kind#NONE}
 */
public record Disability(Kind kind, int grade) {

    /** The kinds that the disability certificate names. */
    public enum Kind {
        NONE,
        VISUAL,
        HEARING,
        SPEECH,
        PHYSICAL,
        INTELLECTUAL,
        MENTAL,
        MULTIPLE
    }

    public static final Disability NONE = new Disability(Kind.NONE, 0);

    public Disability {
        if (kind == Kind.NONE ? grade != 0 : grade < 1 || grade > 4) {
            throw new IllegalArgumentException("a disability has a grade from 1 to 4");
        }
    }

    public boolean isCertified() {
        return kind != Kind.NONE;
    }
}
