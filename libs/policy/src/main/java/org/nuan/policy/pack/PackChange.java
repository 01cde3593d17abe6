package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.pack.PackSide.Statement;
import org.nuan.policy.pack.PackSide.Subject;

/**
 * What a new version of a pack may not do: say something else about the months before the day of its release, unless a
 * correction names it. Decisions about those months were taken by what the version before said.
 */
public final class PackChange {

    private final PackSide before;
    private final PackSide now;
    private final LocalDate released;
    private final List<Correction> corrections;
    private final Collection<Correction> used = new ArrayList<>();
    private final List<PackError> errors = new ArrayList<>();

    private PackChange(PackSide before, PackSide now, LocalDate released) {
        this.before = before;
        this.now = now;
        this.released = released;
        this.corrections = now.corrections().stream()
                .filter(correction -> !before.corrections().contains(correction))
                .toList();
    }

    /**
     * Every change of the past that no correction names, and every correction that names none; each with its file and line.
     *
     * @param text of the file of the version before
     * @param foundations texts of the foundations of that time
     * @return empty if the new version may take the place of the version before
     */
    public static List<PackError> between(String text, List<String> foundations, PackFile newer) {
        Optional<PackSide> before = PackSide.of(newer.name(), text, foundations);
        Optional<PackSide> now = PackSide.of(newer.name(), newer.text(), newer.foundations());
        if (before.isEmpty() || now.isEmpty()) {
            throw new IllegalArgumentException(newer.name() + ": a version is no pack");
        }
        LocalDate released = now.get().released().orElse(LocalDate.MAX);
        return new PackChange(before.get(), now.get(), released).errors();
    }

    private List<PackError> errors() {
        sameName("pack");
        sameName("region");
        laterVersion();
        laterRelease();
        schemes();
        before.subjects().forEach(this::subject);
        now.subjects().forEach(this::added);
        corrections.stream().filter(correction -> !used.contains(correction)).forEach(this::unused);
        keptCorrections();
        return errors.stream().sorted().toList();
    }

    private void sameName(String field) {
        if (!before.text(field).equals(now.text(field))) {
            refuse(now.place(field), "another " + field + " is another pack; allowed: " + before.text(field));
        }
    }

    private void laterVersion() {
        long old = Long.parseLong(before.text("version"));
        if (Long.parseLong(now.text("version")) <= old) {
            refuse(now.place("version"), "the version before is " + old + "; allowed: a higher number");
        }
    }

    private void laterRelease() {
        before.released()
                .filter(released::isBefore)
                .ifPresent(old -> refuse(
                        now.place("released"),
                        "the version before was released on " + old + "; allowed: that day or later"));
    }

    private void schemes() {
        List<String> kept = texts(now);
        for (String scheme : texts(before)) {
            if (!kept.contains(scheme)) {
                refuse(
                        now.place("schemes"),
                        scheme + " is gone, and was decided under; allowed: to end its parameters");
            }
        }
    }

    private static List<String> texts(PackSide side) {
        return side.place("schemes").items("").orElse(List.of()).stream()
                .flatMap(item -> item.text("").stream())
                .toList();
    }

    /** What was said before about one parameter or entry. */
    private void subject(String name, Subject old) {
        Subject said = now.subjects().getOrDefault(name, new Subject(missing(name), List.of()));
        check(name, old, said);
    }

    private YamlValue missing(String name) {
        int slash = name.indexOf('/');
        return now.place(slash < 0 ? "parameters" : name.substring(0, slash));
    }

    /** An entry that is new in a section that the version before had; a new section or parameter changes nothing past. */
    private void added(String name, Subject said) {
        int slash = name.indexOf('/');
        boolean section = slash > 0
                && before.subjects().keySet().stream().anyMatch(old -> old.startsWith(name.substring(0, slash + 1)));
        if (section && !before.subjects().containsKey(name)) {
            check(name, new Subject(said.place(), List.of()), said);
        }
    }

    private void check(String name, Subject old, Subject said) {
        TreeSet<BenefitMonth> starts = new TreeSet<>();
        old.statements().forEach(statement -> starts.add(statement.validity().appliesFrom()));
        said.statements().forEach(statement -> starts.add(statement.validity().appliesFrom()));
        BenefitMonth last = BenefitMonth.containing(released.minusDays(1));
        for (Stretch<Statement> stretch : Stretch.between(starts.getFirst(), last, old::at, said::at)) {
            if (changes(stretch)) {
                changed(name, stretch, said);
            }
        }
    }

    private boolean changes(Stretch<Statement> stretch) {
        if (stretch.before().isEmpty()) {
            return stretch.now().isPresent() && before.covers(stretch.last());
        }
        return stretch.now().isEmpty()
                || !stretch.before().get().saysTheSameAs(stretch.now().get());
    }

    private void changed(String name, Stretch<Statement> stretch, Subject said) {
        String was = stretch.before().map(Statement::shown).orElse("");
        String is = stretch.now().map(Statement::shown).orElse("");
        for (Correction correction : corrections) {
            if (correction.subject().equals(name) && stretch.isWithin(correction.validity())) {
                used.add(correction);
                corrected(correction, name, was, is);
                return;
            }
        }
        YamlValue place = stretch.now().map(said::placeOf).orElse(said.place());
        refuse(
                place,
                name + " for " + stretch.months() + ": " + shown(was) + " before, " + shown(is) + " now"
                        + (was.equals(is) ? ", by other dates or terms" : "") + "; allowed: months from "
                        + BenefitMonth.containing(released.minusDays(1)).next()
                        + " on, or a correction of these months");
    }

    private void corrected(Correction correction, String name, String was, String is) {
        boolean parameter = !name.contains("/");
        if (parameter && !(correction.was().equals(was) && correction.now().equals(is))) {
            refuse(
                    now.place(correction),
                    "corrects " + shown(correction.was()) + " to " + shown(correction.now()) + ", but the packs say "
                            + shown(was) + " before and " + shown(is) + " now");
        }
        if (correction.decidedOn().isAfter(released)) {
            refuse(now.place(correction), "was decided after the release of " + released);
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private void unused(Correction correction) {
        refuse(now.place(correction), "corrects nothing: " + correction.subject() + " says the same as before");
    }

    private void keptCorrections() {
        for (Correction correction : before.corrections()) {
            if (!now.corrections().contains(correction)) {
                refuse(now.place("corrections"), "the correction " + correction.id() + " has to stay as it was");
            }
        }
    }

    private void refuse(YamlValue place, String message) {
        errors.add(place.error(Kind.PAST_CHANGED, message));
    }
}
