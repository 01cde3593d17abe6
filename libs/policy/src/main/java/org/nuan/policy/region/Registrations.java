package org.nuan.policy.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.nuan.kernel.RegionCode;
import org.nuan.kernel.RegionCode.Level;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.PlaceParameters;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Registration;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Unknown;

/** Where those who count in a household are registered and live. */
final class Registrations {

    private final CaseFile file;
    private final Level level;
    private final Map<Member, Registration> known = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    Registrations(CaseFile file) {
        this.file = file;
        this.level = file.terms().value(PlaceParameters.SAME_PLACE);
        for (MemberUse use : file.household().members()) {
            if (use.counts()) {
                add(use.member());
            }
        }
    }

    /** A registration known less finely than the place asks is not known. */
    private void add(Member member) {
        for (Registration one : file.situation().particulars().registrations()) {
            if (one.memberId().equals(member.id()) && isFine(one.registered()) && isFine(one.resides())) {
                known.put(member, one);
                return;
            }
        }
        missing.add(new Unknown(member.id(), Unknown.Kind.REGISTRATION).code());
    }

    private boolean isFine(RegionCode place) {
        return place.level().digits() >= level.digits();
    }

    CaseFile file() {
        return file;
    }

    /** Codes of the registrations that nobody has given yet. */
    List<String> missing() {
        return missing;
    }

    /** The places of registration of those members whom the test finds, with these members; in the order of members. */
    Map<RegionCode, List<String>> registered(Predicate<Map.Entry<Member, Registration>> which) {
        Map<RegionCode, List<String>> places = new LinkedHashMap<>();
        for (Map.Entry<Member, Registration> entry : known.entrySet()) {
            if (which.test(entry)) {
                places.computeIfAbsent(place(entry.getValue().registered()), place -> new ArrayList<>())
                        .add(entry.getKey().id());
            }
        }
        return places;
    }

    /** Likewise the places of residence, as far as the pack speaks for them. */
    Map<RegionCode, List<String>> residing(Predicate<Registration> which) {
        Map<RegionCode, List<String>> places = new LinkedHashMap<>();
        for (Registration one : known.values()) {
            if (which.test(one) && file.terms().pack().region().contains(one.resides())) {
                places.computeIfAbsent(place(one.resides()), place -> new ArrayList<>())
                        .add(one.memberId());
            }
        }
        return places;
    }

    Map<RegionCode, List<String>> ofAll() {
        return registered(entry -> true);
    }

    Map<RegionCode, List<String>> whereResiding() {
        return registered(entry -> residesWhereRegistered(entry.getValue()));
    }

    boolean residesWhereRegistered(Registration one) {
        return one.registered().at(level).equals(one.resides().at(level));
    }

    /** The places where no other has more members. */
    Map<RegionCode, List<String>> ofMost() {
        Map<RegionCode, List<String>> all = ofAll();
        int most = all.values().stream().mapToInt(List::size).max().orElse(0);
        all.values().removeIf(members -> members.size() < most);
        return all.size() == known.size() && known.size() > 1 ? Map.of() : all;
    }

    /** Where the adults are registered who stand in for the minors of the household. */
    Map<RegionCode, List<String>> ofGuardians() {
        LocalDate day = file.situation().ageDay();
        boolean minors = known.keySet().stream().anyMatch(member -> member.isMinorOn(day));
        Set<Relation> guardians = Set.of(Relation.APPLICANT, Relation.SPOUSE, Relation.PARENT, Relation.GRANDPARENT);
        return minors
                ? registered(entry -> !entry.getKey().isMinorOn(day)
                        && guardians.contains(entry.getKey().relation()))
                : Map.of();
    }

    /** How many provinces, or places of the level asked, the known registrations lie in. */
    int places(Level of) {
        Set<RegionCode> places = new LinkedHashSet<>();
        known.values().forEach(one -> places.add(one.registered().at(of)));
        return places.size();
    }

    int places() {
        return places(level);
    }

    List<Registration> all() {
        return Collections.unmodifiableList(new ArrayList<>(known.values()));
    }

    private static RegionCode place(RegionCode code) {
        return code.level() == Level.VILLAGE ? code.at(Level.TOWNSHIP) : code;
    }
}
