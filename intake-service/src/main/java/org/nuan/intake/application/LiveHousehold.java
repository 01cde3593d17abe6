package org.nuan.intake.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.intake.application.LiveMembers.Hold;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.household.Household;
import org.nuan.intake.domain.household.Member;
import org.nuan.kernel.CitizenId;
import org.springframework.stereotype.Service;

/**
 * Keeps every person in one live application at most. The holds are written before the submission that they are for; a
 * hold whose submission never came, or whose application was refused, may be taken over.
 */
@Service
class LiveHousehold {

    /** No request lives longer; a hold for a draft that is older was left by a crash. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final LiveMembers members;
    private final Applications applications;
    private final Clock clock;

    LiveHousehold(LiveMembers members, Applications applications, Clock clock) {
        this.members = members;
        this.applications = applications;
        this.clock = clock;
    }

    /** @return false if a member is in another live application; nobody is held then who was not before */
    boolean hold(String applicationId, Household household) {
        List<CitizenId> held = new ArrayList<>();
        for (Member member : household.members()) {
            if (!hold(member.citizenId(), applicationId)) {
                held.forEach(person -> members.release(person, applicationId));
                return false;
            }
            held.add(member.citizenId());
        }
        return true;
    }

    private boolean hold(CitizenId person, String applicationId) {
        Instant now = clock.instant();
        Hold hold = members.hold(person, applicationId, now);
        if (hold.applicationId().equals(applicationId)) {
            return true;
        }
        return isFree(hold, now) && members.takeOver(person, hold, applicationId, now);
    }

    private boolean isFree(Hold hold, Instant now) {
        Optional<Stored> holder = applications.find(hold.applicationId());
        return holder.isEmpty() || isFree(holder.get(), hold, now);
    }

    private boolean isFree(Stored holder, Hold hold, Instant now) {
        Application application = holder.application();
        return switch (application) {
            // Written again as it is, so that a submission still under way fails and looks at the holds anew.
            case Draft draft ->
                hold.since().isBefore(now.minus(ABANDONED)) && applications.update(holder, draft, List.of());
            case UnderReview open -> false;
            case Decided decided -> decided.decision().isRefusal();
        };
    }

    void release(String applicationId, Household household) {
        household.members().forEach(member -> members.release(member.citizenId(), applicationId));
    }
}
