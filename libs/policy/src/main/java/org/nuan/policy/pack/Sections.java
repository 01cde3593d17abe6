package org.nuan.policy.pack;

import java.util.List;

/** Every section that a pack may have. */
public final class Sections {

    /** Classes of people who get more than the gap. */
    public static final Section<Preference> PREFERENCES = new PreferenceSection();

    public static final List<Section<?>> ALL = List.of(PREFERENCES);

    private Sections() {}
}
