package org.nuan.policy.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.InvalidSituation.Code;
import org.nuan.policy.situation.InvalidSituation.Problem;

/** Collects everything that is wrong with a situation. */
final class SituationCheck {

    private static final int MOST_MEMBERS = 50;
    private static final int MOST_ITEMS = 500;
    private static final int OLDEST = 130;
    /** Ten thousand square metres, in square decimetres. */
    private static final int LARGEST_AREA = 1_000_000;
    /** One hundred million yuan: above it a figure is a slip of the keyboard. Keeps all sums far from overflow. */
    private static final Money MOST = Money.ofYuan(100_000_000);

    private final LocalDate day;
    private final List<Problem> problems = new ArrayList<>(0);
    private final List<String> ids = new ArrayList<>();

    SituationCheck(LocalDate day) {
        this.day = day;
    }

    void members(List<Member> members) {
        size("/members", members.size(), MOST_MEMBERS);
        if (members.isEmpty()) {
            wrong("/members", Code.NO_MEMBERS);
        }
        int applicants = 0;
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (ids.contains(member.id())) {
                wrong("/members/" + i + "/id", Code.MEMBER_TWICE);
            }
            ids.add(member.id());
            applicants += member.relation() == Relation.APPLICANT ? 1 : 0;
            if (member.birthDate().isAfter(day)) {
                wrong("/members/" + i + "/birthDate", Code.BORN_LATER);
            } else if (member.birthDate().getYear() < day.getYear() - OLDEST) {
                wrong("/members/" + i + "/birthDate", Code.IMPOSSIBLE_AGE);
            }
        }
        if (!members.isEmpty() && applicants != 1) {
            wrong("/members", Code.NOT_ONE_APPLICANT);
        }
    }

    void incomes(List<Income> incomes) {
        size("/incomes", incomes.size(), MOST_ITEMS);
        for (int i = 0; i < incomes.size(); i++) {
            known("/incomes/", i, incomes.get(i).memberId());
            amount("/incomes/", i, "/monthly", incomes.get(i).monthly());
        }
    }

    void properties(List<Property> properties) {
        size("/properties", properties.size(), MOST_ITEMS);
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            known("/properties/", i, property.memberId());
            amount("/properties/", i, "/amount", property.amount());
            if (property.count() < 0) {
                wrong("/properties/" + i + "/count", Code.NEGATIVE);
            } else if (property.count() > MOST_ITEMS) {
                wrong("/properties/" + i + "/count", Code.ABSURD);
            }
            count("/properties/" + i + "/area", property.area(), 0, LARGEST_AREA);
        }
    }

    void expenditures(List<Expenditure> expenditures) {
        size("/expenditures", expenditures.size(), MOST_ITEMS);
        for (int i = 0; i < expenditures.size(); i++) {
            known("/expenditures/", i, expenditures.get(i).memberId());
            amount("/expenditures/", i, "/monthly", expenditures.get(i).monthly());
        }
    }

    void particulars(Particulars more) {
        receipts(more.receipts());
        obligors(more.obligors());
        registrations(more.registrations());
        largeExpenses(more.largeExpenses());
        about("/selfCare", more.selfCare(), SelfCare::memberId);
        about("/parentage", more.parentage(), Parentage::memberId);
        about("/benefits", more.benefits(), Benefit::memberId);
        for (int i = 0; i < more.benefits().size(); i++) {
            amount("/benefits/", i, "/monthly", more.benefits().get(i).monthly());
        }
        hardships(more.hardships());
        size("/priorAids", more.priorAids().size(), MOST_ITEMS);
        for (int i = 0; i < more.priorAids().size(); i++) {
            amount("/priorAids/", i, "/amount", more.priorAids().get(i).amount());
        }
        outlays(more.outlays());
        losses(more.losses());
        about("/subsidiesHad", more.subsidiesHad(), SubsidyHad::memberId);
    }

    private void outlays(List<Outlay> outlays) {
        about("/outlays", outlays, Outlay::memberId);
        for (int i = 0; i < outlays.size(); i++) {
            amount("/outlays/", i, "/selfPaid", outlays.get(i).selfPaid());
            if (outlays.get(i).paidOn().isAfter(day)) {
                wrong("/outlays/" + i + "/paidOn", Code.LATER);
            }
        }
    }

    private void losses(List<DisasterLoss> losses) {
        size("/losses", losses.size(), MOST_MEMBERS);
        for (int i = 0; i < losses.size(); i++) {
            count("/losses/" + i + "/persons", losses.get(i).persons(), 1, MOST_MEMBERS);
        }
    }

    private void receipts(List<Receipt> receipts) {
        about("/receipts", receipts, Receipt::memberId);
        for (int i = 0; i < receipts.size(); i++) {
            amount("/receipts/", i, "/amount", receipts.get(i).amount());
            if (receipts.get(i).month().isAfter(BenefitMonth.containing(day))) {
                wrong("/receipts/" + i + "/month", Code.LATER);
            }
        }
    }

    private void registrations(List<Registration> registrations) {
        about("/registrations", registrations, Registration::memberId);
        for (int i = 0; i < registrations.size(); i++) {
            count("/registrations/" + i + "/permitMonths", registrations.get(i).permitMonths(), 0, OLDEST * 12);
            if (registrations.get(i).residesSince().isAfter(day)) {
                wrong("/registrations/" + i + "/residesSince", Code.LATER);
            }
        }
    }

    private void largeExpenses(List<LargeExpense> expenses) {
        about("/largeExpenses", expenses, LargeExpense::memberId);
        for (int i = 0; i < expenses.size(); i++) {
            amount("/largeExpenses/", i, "/amount", expenses.get(i).amount());
            if (expenses.get(i).day().isAfter(day)) {
                wrong("/largeExpenses/" + i + "/day", Code.LATER);
            }
        }
    }

    private void obligors(List<Obligor> obligors) {
        about("/obligors", obligors, Obligor::memberId);
        for (int i = 0; i < obligors.size(); i++) {
            Obligor obligor = obligors.get(i);
            amount("/obligors/", i, "/ownIncome", obligor.ownIncome());
            amount("/obligors/", i, "/householdIncome", obligor.householdIncome());
            count("/obligors/" + i + "/householdMembers", obligor.householdMembers(), 1, MOST_MEMBERS);
            count("/obligors/" + i + "/supported", obligor.supported(), 1, MOST_MEMBERS);
            count("/obligors/" + i + "/age", obligor.age(), 0, OLDEST);
        }
    }

    private void hardships(List<Hardship> hardships) {
        size("/hardships", hardships.size(), MOST_MEMBERS);
        for (int i = 0; i < hardships.size(); i++) {
            amount("/hardships/", i, "/selfPaid", hardships.get(i).selfPaid());
            count("/hardships/" + i + "/persons", hardships.get(i).persons(), 1, MOST_MEMBERS);
            if (hardships.get(i).day().isAfter(day)) {
                wrong("/hardships/" + i + "/day", Code.LATER);
            }
        }
    }

    private <T> void about(String list, List<T> items, Function<T, String> memberId) {
        size(list, items.size(), MOST_ITEMS);
        for (int i = 0; i < items.size(); i++) {
            known(list + "/", i, memberId.apply(items.get(i)));
        }
    }

    private void count(String field, int count, int least, int most) {
        if (count < 0) {
            wrong(field, Code.NEGATIVE);
        } else if (count < least || count > most) {
            wrong(field, Code.ABSURD);
        }
    }

    void unknowns(List<Unknown> unknowns) {
        size("/unknowns", unknowns.size(), MOST_ITEMS);
        for (int i = 0; i < unknowns.size(); i++) {
            known("/unknowns/", i, unknowns.get(i).memberId());
        }
    }

    void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new InvalidSituation(problems);
        }
    }

    private void size(String list, int size, int most) {
        if (size > most) {
            wrong(list, Code.TOO_MANY);
        }
    }

    private void known(String list, int index, String memberId) {
        if (!ids.contains(memberId)) {
            wrong(list + index + "/memberId", Code.UNKNOWN_MEMBER);
        }
    }

    private void amount(String list, int index, String field, Money amount) {
        if (amount.isNegative()) {
            wrong(list + index + field, Code.NEGATIVE);
        } else if (MOST.isLessThan(amount)) {
            wrong(list + index + field, Code.ABSURD);
        }
    }

    private void wrong(String field, Code code) {
        problems.add(new Problem(field, code));
    }
}
