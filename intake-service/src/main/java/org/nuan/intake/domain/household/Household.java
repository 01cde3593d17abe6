package org.nuan.intake.domain.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.RegionCode;

/**
 * What a household says about itself when it asks for help.
 *
 * @param region the village or residents' committee where it lives
 * @param address empty if not said
 * @param members the applicant first, at least that one
 * @param reason in the household's words; empty if not said
 * @param staffRelative whether a member is near kin of somebody who handles cases
 */
public record Household(
        RegionCode region,
        Residence residence,
        String address,
        @Nullable Phone phone,
        List<Member> members,
        Payee payee,
        String reason,
        boolean staffRelative) {

    public Household {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a household has at least one member");
        }
        members = List.copyOf(members);
    }

    public Member applicant() {
        return members.getFirst();
    }

    public List<Member> adultsOn(LocalDate day) {
        return members.stream().filter(m -> m.isAdultOn(day)).toList();
    }

    public Optional<Member> member(String personId) {
        return members.stream().filter(m -> m.personId().equals(personId)).findFirst();
    }

    @Override
    public String toString() {
        return "Household[" + region + ", " + members.size() + " members]";
    }
}
