package org.nuan.runtime.problem;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The sentences of problems by code, from {@code problems_<language>.properties} of the service and then from the
 * runtime's own. Chinese is what a caller without a wish gets.
 */
public final class ProblemTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    public ProblemTexts() {
        texts.setBasenames("problems", "org/nuan/runtime/problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.CHINESE);
        texts.setAlwaysUseMessageFormat(false);
    }

    /** The language of the platform that fits the wish: English if asked for, else Chinese. */
    public static Locale supported(Locale wish) {
        return Locale.ENGLISH.getLanguage().equals(wish.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }

    /**
     * The sentence of that code with its {@code {argument}} places filled.
     *
     * @throws NoSuchMessageException if there is none: a fault of the service that a test must catch
     */
    public String of(String code, Map<String, String> arguments, Locale locale) {
        String text = texts.getMessage(code, null, supported(locale));
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    public boolean has(String code, Locale locale) {
        return texts.getMessage(code, null, "", supported(locale)) instanceof String s && !s.isEmpty();
    }
}
