package org.nuan.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Notice;
import org.nuan.intake.domain.household.PublicName;
import org.springframework.stereotype.Service;

/** The notices that are open today, with as little as the law asks to be published. */
@Service
public class ListNotices {

    private final Applications applications;
    private final Clock clock;

    public ListNotices(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /** A notice as the public sees it. */
    public record PublicNotice(UnderReview of, Notice notice, PublicName applicant) {}

    /** @param place a region code or the beginning of one; empty for everywhere */
    public List<PublicNotice> open(String place) {
        LocalDate today = LocalDate.now(clock);
        return applications.onNotice().stream()
                .filter(UnderReview.class::isInstance)
                .map(UnderReview.class::cast)
                .filter(app -> Access.region(app).value().startsWith(place))
                .flatMap(app -> app.dossier().notices().stream()
                        .filter(notice -> notice.isOpenOn(today))
                        .map(notice -> new PublicNotice(
                                app,
                                notice,
                                PublicName.of(
                                        app.filing().household().applicant().name()))))
                .toList();
    }
}
