package org.nuan.intake.application;

import java.util.List;
import java.util.Optional;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.Stage;
import org.nuan.kernel.RegionCode;

/** The store of applications: each is one document, written together with its facts. */
public interface Applications {

    /** @return false if its id or its receipt number is taken */
    boolean insert(Draft draft);

    Optional<Stored> find(String id);

    Optional<Stored> withNotice(String noticeId);

    /**
     * Writes the next state and its facts in one, if nobody changed the application meanwhile.
     *
     * @param facts records that {@link org.nuan.contracts.event.EventType} knows
     * @return false if somebody did
     */
    boolean update(Stored before, Application next, List<Record> facts);

    /** The latest first, at most 500. */
    List<Application> ownedBy(String account);

    /** The latest first, at most 500. */
    List<Application> inRegion(RegionCode region);

    /** Those with a notice that the process has not closed yet. */
    List<Application> onNotice();

    long count(Stage stage);
}
