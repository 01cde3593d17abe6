package org.nuan.intake.adapter.in.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.ApplicationForm;
import org.nuan.contracts.intake.MemberEntry;
import org.nuan.contracts.intake.PayeeEntry;
import org.nuan.intake.application.ServedRegions;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.FormFaults;
import org.nuan.intake.domain.household.AccountNumber;
import org.nuan.intake.domain.household.Household;
import org.nuan.intake.domain.household.Member;
import org.nuan.intake.domain.household.Payee;
import org.nuan.intake.domain.household.Phone;
import org.nuan.intake.domain.household.Relation;
import org.nuan.intake.domain.household.Residence;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** Reads what a household says, and reports every fault of it together. */
@Component
final class ApplicationFormReader {

    private static final String SCHEME = "dibao";

    private final ServedRegions served;
    private final Clock clock;

    ApplicationFormReader(ServedRegions served, Clock clock) {
        this.served = served;
        this.clock = clock;
    }

    Outcome<Household> read(ApplicationForm form, UUID command) {
        Fields fields = new Fields();
        fields.faults().check(SCHEME.equals(form.scheme()), "/scheme", FormFault.SCHEME_UNKNOWN);
        Optional<RegionCode> region = region(fields, form.region());
        Optional<Residence> residence =
                fields.choice("/residence", form.residence(), Residence.class, FormFault.RESIDENCE_UNKNOWN);
        String address = fields.text("/address", form.address(), 200);
        Phone phone = phone(fields, form.phone());
        List<Member> members = members(fields, form.members(), command);
        Optional<Payee> payee = payee(fields, form.payee(), form.members());
        String reason = fields.text("/reason", form.reason(), 1000);
        return fields.result(() -> new Household(
                region.orElseThrow(),
                residence.orElseThrow(),
                address,
                phone,
                members,
                payee.orElseThrow(),
                reason,
                Boolean.TRUE.equals(form.staffRelative())));
    }

    private Optional<RegionCode> region(Fields fields, @Nullable String text) {
        Optional<RegionCode> region = Regions.parse(text).filter(served::serves);
        fields.faults().check(region.isPresent(), "/region", FormFault.REGION_UNKNOWN);
        return region;
    }

    private static @Nullable Phone phone(Fields fields, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        boolean good = Phone.isPhone(text.strip());
        fields.faults().check(good, "/phone", FormFault.PHONE_INVALID);
        return good ? new Phone(text.strip()) : null;
    }

    private List<Member> members(Fields fields, @Nullable List<MemberEntry> entries, UUID command) {
        List<MemberEntry> given = fields.entries("/members", entries);
        fields.faults().check(entries != null && !entries.isEmpty(), "/members", FormFault.MEMBERS_MISSING);
        LocalDate today = LocalDate.now(clock);
        MemberReader reader = new MemberReader(fields, command, today);
        List<Member> members = new ArrayList<>();
        Set<CitizenId> known = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) != null) {
                int position = i;
                reader.read(i, given.get(i)).ifPresent(member -> {
                    checkPlace(fields.faults(), position, member, known, today);
                    members.add(member);
                });
            }
        }
        return members;
    }

    private static void checkPlace(
            FormFaults faults, int position, Member member, Set<CitizenId> known, LocalDate today) {
        String at = "/members/" + position;
        faults.check(known.add(member.citizenId()), at + "/citizenId", FormFault.MEMBER_TWICE);
        boolean applicant = member.relation() == Relation.SELF;
        faults.check(applicant == (position == 0), at + "/relation", FormFault.APPLICANT_NOT_FIRST);
        if (position == 0) {
            faults.check(member.isAdultOn(today), at + "/citizenId", FormFault.APPLICANT_NOT_ADULT);
        }
    }

    private static Optional<Payee> payee(
            Fields fields, @Nullable PayeeEntry entry, @Nullable List<MemberEntry> members) {
        if (entry == null) {
            fields.faults().add("/payee", FormFault.PAYEE_MISSING);
            return Optional.empty();
        }
        String account =
                entry.accountNumber() == null ? "" : entry.accountNumber().replace(" ", "");
        boolean good = AccountNumber.isAccountNumber(account);
        fields.faults().check(good, "/payee/accountNumber", FormFault.ACCOUNT_NUMBER_INVALID);
        String holder = fields.name("/payee/holderName", entry.holderName());
        String bank = fields.text("/payee/bankName", entry.bankName(), 100);
        fields.faults().check(isMember(holder, members), "/payee/holderName", FormFault.PAYEE_NOT_MEMBER);
        return good ? Optional.of(new Payee(new AccountNumber(account), holder, bank)) : Optional.empty();
    }

    private static boolean isMember(String holder, @Nullable List<MemberEntry> members) {
        return members != null
                && members.stream()
                        .anyMatch(m -> m != null
                                && m.name() != null
                                && holder.equals(m.name().strip()));
    }
}
