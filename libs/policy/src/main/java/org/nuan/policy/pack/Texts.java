package org.nuan.policy.pack;

import java.util.Locale;

/** A name in both languages of the platform. */
public record Texts(String zh, String en) {

    /** The Chinese text for a Chinese locale, otherwise the English one. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
