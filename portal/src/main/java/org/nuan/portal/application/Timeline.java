package org.nuan.portal.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nuan.contracts.intake.ApplicationView;

/** What happened to an application, day by day. */
public final class Timeline {

    /**
     * Something that happened.
     *
     * @param what code of a sentence, such as {@code visit}
     * @param about a value for the sentence, such as a name or a number
     */
    public record Entry(LocalDate on, String what, String about) {}

    private final ZoneId zone;

    public Timeline(ZoneId zone) {
        this.zone = zone;
    }

    public List<Entry> of(ApplicationView application) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(day(application.createdAt()), "created", application.receiptNumber()));
        application.letters().forEach(letter -> {
            entries.add(new Entry(letter.effectiveFrom(), "letter", nameOf(application, letter.personId())));
            LocalDate withdrawn = letter.withdrawnOn();
            if (withdrawn != null) {
                entries.add(new Entry(withdrawn, "letterWithdrawn", nameOf(application, letter.personId())));
            }
        });
        Instant submitted = application.submittedAt();
        if (submitted != null) {
            entries.add(new Entry(day(submitted), "submitted", ""));
        }
        application.visits().forEach(visit -> entries.add(new Entry(visit.visitedOn(), "visit", "")));
        application.opinions().forEach(opinion -> entries.add(new Entry(day(opinion.at()), "opinion", "")));
        application
                .notices()
                .forEach(notice -> entries.add(
                        new Entry(notice.opensOn(), "notice", notice.closesOn().toString())));
        ApplicationView.Decision decision = application.decision();
        if (decision != null) {
            entries.add(new Entry(day(decision.at()), "decision" + decision.outcome(), ""));
        }
        entries.sort(Comparator.comparing(Entry::on));
        return entries;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static String nameOf(ApplicationView application, String personId) {
        return application.members().stream()
                .filter(member -> member.personId().equals(personId))
                .map(ApplicationView.Member::name)
                .findFirst()
                .orElse("");
    }
}
