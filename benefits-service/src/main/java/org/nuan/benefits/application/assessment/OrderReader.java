package org.nuan.benefits.application.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.assessment.ReportStatus;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.InvalidSituation;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Reads an order for an assessment; all its faults are reported together. */
final class OrderReader {

    private static final int ADULT = 18;

    private OrderReader() {}

    /** What an order asks, checked. */
    record Question(
            Assessment.Subject subject,
            Scheme scheme,
            LocalDate effectiveOn,
            ReportStatus report,
            Situation situation,
            List<Silence> unanswered) {}

    static Outcome<Question> read(AssessmentOrder order) {
        Form form = new Form();
        String application = form.text(order.applicationId(), "/applicationId");
        String household = form.text(order.householdId(), "/householdId");
        Optional<Scheme> scheme = form.parsed(order.scheme(), "/scheme", FormFault.SCHEME_UNKNOWN, OrderReader::scheme);
        Optional<RegionCode> region = form.region(order.region(), "/region");
        Optional<Residence> residence =
                form.parsed(order.residence(), "/residence", FormFault.RESIDENCE_UNKNOWN, Residence::valueOf);
        Optional<LocalDate> effectiveOn = form.entry(order.effectiveOn(), "/effectiveOn");
        Optional<ReportStatus> report = form.parsed(
                order.reportStatus(), "/reportStatus", FormFault.REPORT_STATUS_UNKNOWN, ReportStatus::valueOf);
        SituationReader reader = new SituationReader(form);
        List<Member> members = reader.members(SituationReader.list(order.members()));
        List<Income> incomes = reader.incomes(SituationReader.list(order.incomes()));
        List<Property> property = reader.property(SituationReader.list(order.property()));
        List<Silence> unanswered = Silence.read(SituationReader.list(order.unanswered()), form);
        if (!form.isFaultless()) {
            return form.refused();
        }
        LocalDate day = effectiveOn.orElseThrow();
        try {
            Situation situation = new Situation(
                    day,
                    BenefitMonth.containing(day),
                    region.orElseThrow(),
                    residence.orElseThrow(),
                    members,
                    incomes,
                    property,
                    List.of(),
                    unknowns(report.orElseThrow(), members, incomes, property, day));
            Assessment.Subject subject = new Assessment.Subject(
                    application, household, wireName(scheme.orElseThrow()), region.orElseThrow());
            return FactsReader.add(situation, order)
                    .map(whole ->
                            new Question(subject, scheme.orElseThrow(), day, report.orElseThrow(), whole, unanswered));
        } catch (InvalidSituation e) {
            e.problems().forEach(p -> form.wrong(OrderPointers.of(p.field()), FormFault.of(p.code())));
            return form.refused();
        }
    }

    private static Scheme scheme(String wireName) {
        if (wireName.equals("dibao")) {
            return Scheme.DIBAO;
        }
        throw new IllegalArgumentException("unknown scheme");
    }

    private static String wireName(Scheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Without any verification, what an adult did not declare is not known to be nothing: the law must not read silence as
     * poverty. An incomplete report leaves the judgement to the person who chose to go on; the trace says so.
     */
    private static List<Unknown> unknowns(
            ReportStatus report, List<Member> members, List<Income> incomes, List<Property> property, LocalDate day) {
        if (report != ReportStatus.REFUSED) {
            return List.of();
        }
        List<Unknown> unknowns = new ArrayList<>();
        for (Member member : members) {
            boolean adult = Period.between(member.birthDate(), day).getYears() >= ADULT;
            if (adult && !isVerified(member.id(), incomes, property)) {
                Silence.KINDS.stream()
                        .map(kind -> new Unknown(member.id(), kind))
                        .forEach(unknowns::add);
            }
        }
        return unknowns;
    }

    private static boolean isVerified(String memberId, List<Income> incomes, List<Property> property) {
        return incomes.stream()
                        .anyMatch(i ->
                                i.memberId().equals(memberId) && i.provenance().isVerified())
                || property.stream()
                        .anyMatch(p ->
                                p.memberId().equals(memberId) && p.provenance().isVerified());
    }
}
