package org.nuan.verification.adapter.in.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Money;
import org.nuan.runtime.problem.ProblemTexts;
import org.nuan.verification.domain.comparison.Discrepancy;
import org.nuan.verification.domain.source.Item;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a discrepancy means, in a plain sentence of the reader's language. */
public final class Explanations {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    public Explanations() {
        texts.setBasenames("explanations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.CHINESE);
    }

    String of(Discrepancy discrepancy, Locale wish) {
        Locale locale = ProblemTexts.supported(wish);
        String text = texts.getMessage("difference." + discrepancy.difference().name(), null, locale);
        return text.replace("{item}", item(discrepancy.item(), locale))
                .replace("{declared}", value(discrepancy.item(), discrepancy.declared()))
                .replace("{found}", value(discrepancy.item(), discrepancy.found()));
    }

    private String item(Item item, Locale locale) {
        return texts.getMessage("item." + item.name(), null, locale);
    }

    private static String value(Item item, @Nullable Long value) {
        if (value == null) {
            return "-";
        }
        return item.period().isAmount() ? Money.ofFen(value).toYuan() : value.toString();
    }
}
