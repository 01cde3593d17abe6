package org.nuan.policy.decision;

import java.util.Locale;
import org.nuan.policy.pack.ParameterKey;

/** What parameters are called by people. */
public final class ParameterTitles {

    private ParameterTitles() {}

    /** In Chinese for a Chinese locale, otherwise in English; the bare name where there is no title. */
    public static String of(ParameterKey<?> key, Locale locale) {
        return Messages.in(locale).ofCode("parameter", key.name());
    }
}
