package org.nuan.portal.adapter.in.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.application.Regions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts codes, money, days and places into the reader's words; used by the templates as {@code show}. */
@Component
public class Show {

    private static final List<String> CODES = List.of(
            "code",
            "incomeType",
            "absence",
            "expenditure",
            "schooling",
            "attribute",
            "disabled",
            "cause",
            "outcome",
            "selfCare",
            "use",
            "standing",
            "scheme",
            "rung");

    private final MessageSource words;
    private final Regions regions;

    public Show(MessageSource words, Regions regions) {
        this.words = words;
        this.regions = regions;
    }

    /** Fen as {@code 1,436.00 元} or {@code ¥1,436.00}; a dash where there is no amount. */
    public String money(@Nullable Long fen) {
        if (fen == null) {
            return "—";
        }
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String yuan = format.format(BigDecimal.valueOf(fen, 2));
        return text("format.money", yuan);
    }

    /** A difference of money with its sign, whichever it is. */
    public String change(long fen) {
        return (fen > 0 ? "+" : "") + money(fen);
    }

    /** A whole number with a comma after each three digits. */
    public String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** Milliseconds as seconds with one decimal. */
    public String seconds(long millis) {
        return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(millis / 1000.0);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.format(pattern("format.day"));
    }

    public String day(@Nullable Instant instant) {
        return instant == null ? "—" : at(instant).format(pattern("format.day"));
    }

    public String time(@Nullable Instant instant) {
        return instant == null ? "—" : at(instant).format(pattern("format.time"));
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(WebConfiguration.ZONE);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(text(key), language());
    }

    public String place(@Nullable String code) {
        return code == null ? "—" : regions.fullName(code, language());
    }

    /** The word for a code of a group, such as {@code relation.CHILD}; the code itself where no word is known. */
    public String word(String group, @Nullable Object code) {
        if (code == null || code.toString().isEmpty()) {
            return "—";
        }
        String known = words.getMessage(group + "." + code, null, code.toString(), language());
        return known == null ? code.toString() : known;
    }

    /** The word for a code of a group, or that for another code where no word is known. */
    public String wordOr(String group, String code, String other) {
        String known = words.getMessage(group + "." + code, null, "", language());
        return known == null || known.isEmpty() ? word(group, other) : known;
    }

    /** A value of a pack: each code in it as a word where one is known, anything else as it stands. */
    public String codes(String value) {
        return value.isEmpty()
                ? "—"
                : Arrays.stream(value.split(", ")).map(this::pair).collect(Collectors.joining(text("format.comma")));
    }

    /** A code, or a code with its value after a blank. */
    private String pair(String text) {
        String[] parts = text.split(" ", 2);
        return parts.length == 1 ? code(text) : code(parts[0]) + " " + parts[1];
    }

    /** Whichever of the two the reader reads. */
    public String in(@Nullable Object chinese, @Nullable Object english) {
        boolean reads = language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return Objects.toString(reads ? english : chinese, "");
    }

    private String code(String code) {
        return CODES.stream()
                .map(group -> words.getMessage(group + "." + code, null, "", language()))
                .filter(word -> word != null && !word.isEmpty())
                .findFirst()
                .orElse(code);
    }

    /** A line of the law's reading with the members' names in place of their ids. */
    public String named(String line, List<ApplicationView.Member> members) {
        String text = line;
        for (ApplicationView.Member member : members) {
            text = text.replace(member.personId(), member.name());
        }
        return text;
    }

    /** The name of a source, such as a department, or the number of a bank. */
    public String source(String id) {
        int dash = id.lastIndexOf('-');
        boolean numbered = dash > 0 && id.substring(dash + 1).chars().allMatch(Character::isDigit);
        if (!numbered) {
            return word("source", id);
        }
        String known = words.getMessage(
                "source." + id.substring(0, dash), new Object[] {id.substring(dash + 1)}, id, language());
        return known == null ? id : known;
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(FormInput form, String name) {
        String error = form.error(name);
        return error != null && error.startsWith("#") ? text(error.substring(1)) : error;
    }

    /** An id for the input of a field, which its label and the list of errors point to. */
    public String id(String name) {
        return "f-" + name.replace('/', '-');
    }

    private String text(String key, Object... arguments) {
        return words.getMessage(key, arguments, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
