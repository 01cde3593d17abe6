package org.nuan.policy.pack;

import java.util.Set;
import org.nuan.kernel.Money;

/**
 * Special aid (专项救助) that a rung of the ladder opens: given by a department of its own, on top of what is paid.
 *
 * @param text what is given, with {@code {percent}}, {@code {threshold}} and {@code {amount}} for the figures
 * @param rungs on which of them a person has to stand
 * @param percent what is borne or let off, in per cent; 0 where the aid has no such figure
 * @param threshold the share of the yearly income per head from which it is borne, in per cent; 0 for none
 * @param amount in yuan, as the text says of what; zero where the aid has no such figure
 * @param monthlyValue what it is worth to one person a month, as an estimate; zero where it depends on need alone
 * @param when which persons on those rungs
 */
public record SpecialAid(
        String id,
        Field field,
        Texts department,
        Texts text,
        Set<Rung> rungs,
        int percent,
        int threshold,
        Money amount,
        Money monthlyValue,
        Conditions when,
        Validity validity)
        implements Dated {

    /** What the aid is for. */
    public enum Field {
        MEDICAL,
        EDUCATION,
        HOUSING,
        EMPLOYMENT,
        LEGAL,
        HEATING,
        FUNERAL
    }

    /** The text with its figures. */
    public Texts filled() {
        return new Texts(filled(text.zh()), filled(text.en()));
    }

    private String filled(String pattern) {
        return pattern.replace("{percent}", Integer.toString(percent))
                .replace("{threshold}", Integer.toString(threshold))
                .replace("{amount}", amount.toYuan());
    }
}
