package org.nuan.workflows.application.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.contracts.benefits.AssessmentOrder.Income;
import org.nuan.contracts.benefits.AssessmentOrder.Member;
import org.nuan.contracts.benefits.AssessmentOrder.Property;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.contracts.verification.ReportView;

/** Puts what a household declared and what the sources found side by side, for the law to judge. */
public final class MeansMerge {

    private static final String STOP = "STOP";

    private MeansMerge() {}

    /**
     * @param report what was found; an incomplete one says so in the order, and so the law cannot read it as "nothing"
     * @param effectiveOn the day whose parameters apply
     */
    public static AssessmentOrder order(CaseFile file, ReportView report, LocalDate effectiveOn) {
        return order(
                file,
                report.status(),
                VerifiedMeans.of(report.findings()),
                SilentSources.of(report.unanswered()),
                effectiveOn);
    }

    /** For a household that could not be verified at all, because a letter is lacking. */
    public static AssessmentOrder orderUnverified(CaseFile file, LocalDate effectiveOn) {
        return order(file, "REFUSED", VerifiedMeans.of(List.of()), List.of(), effectiveOn);
    }

    /** How many findings must not be passed over, such as a registered death. */
    public static int stopFindings(ReportView report) {
        return (int) report.discrepancies().stream()
                .filter(d -> STOP.equals(d.grade()))
                .count();
    }

    private static AssessmentOrder order(
            CaseFile file,
            String status,
            VerifiedMeans verified,
            List<AssessmentOrder.Unanswered> unanswered,
            LocalDate effectiveOn) {
        List<Income> incomes = new ArrayList<>();
        List<Property> property = new ArrayList<>();
        file.persons().forEach(person -> {
            incomes.addAll(declaredIncomes(person));
            property.addAll(declaredProperty(person));
        });
        incomes.addAll(verified.incomes());
        property.addAll(verified.property());
        return new AssessmentOrder(
                file.applicationId(),
                file.householdId(),
                file.scheme(),
                file.region(),
                file.residence(),
                effectiveOn,
                status,
                file.persons().stream().map(MeansMerge::member).toList(),
                List.copyOf(incomes),
                List.copyOf(property),
                null,
                unanswered);
    }

    private static Member member(CaseFile.Person person) {
        return new Member(
                person.personId(),
                person.birthDate(),
                person.relation(),
                person.schooling(),
                person.disabilityKind(),
                person.disabilityGrade(),
                person.seriousIllness(),
                person.employed(),
                person.traits());
    }

    private static List<Income> declaredIncomes(CaseFile.Person person) {
        List<Income> declared = new ArrayList<>();
        person.incomes().forEach(income -> {
            if (income.kind() != null && income.monthlyFen() != null) {
                declared.add(new Income(person.personId(), income.kind(), income.subkind(), income.monthlyFen(), null));
            }
        });
        return declared;
    }

    private static List<Property> declaredProperty(CaseFile.Person person) {
        List<Property> declared = new ArrayList<>();
        person.property().forEach(property -> {
            if (property.kind() != null) {
                declared.add(new Property(
                        person.personId(), property.kind(), property.amountFen(), property.description(), null));
            }
        });
        return declared;
    }
}
