package org.nuan.bench.policy;

import java.time.LocalDate;
import java.util.List;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;

/**
 * The same law as a programmer in a hurry would write it: the demonstration pack's numbers in the code, no trace, no
 * reasons, every figure taken as verified by one source. The limit of what can be reached.
 */
final class HandWritten {

    private static final long STANDARD = 103_000;

    private HandWritten() {}

    /** The monthly amount in fen; 0 if not entitled. */
    static long amount(Situation situation) {
        List<Member> members = situation.members();
        LocalDate day = situation.ageDay();
        boolean[] counts = new boolean[members.size()];
        int persons = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counts(members.get(i), day);
            persons += counts[i] ? 1 : 0;
        }
        long income = income(situation, counts);
        long gap = STANDARD * persons - income;
        if (persons == 0 || gap <= 0 || barred(situation, counts, persons)) {
            return 0;
        }
        long base = Math.max(gap, STANDARD * persons / 5);
        return total(members, counts, day, base, persons);
    }

    private static long total(List<Member> members, boolean[] counts, LocalDate day, long base, int persons) {
        long timesPersons = base * persons;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i]) {
                int percent = percent(members.get(i), day);
                timesPersons += STANDARD * percent / 100 * persons - (percent == 130 ? base : 0);
            }
        }
        return (timesPersons * 2 + persons) / (persons * 2L);
    }

    private static boolean counts(Member member, LocalDate day) {
        boolean away = member.absence() != Absence.NONE
                && member.absence() != Absence.CONSCRIPT
                && member.absence() != Absence.NO_CONTACT_TWO_YEARS;
        if (away || member.is(Attribute.TEKUN)) {
            return false;
        }
        return switch (member.relation()) {
            case APPLICANT, SPOUSE -> true;
            case CHILD ->
                member.ageOn(day) < 18
                        || member.schooling() != Schooling.NONE
                        || member.is(Attribute.DEPENDENT_ADULT)
                        || !member.is(Attribute.LIVES_ELSEWHERE);
            case OTHER -> false;
            default -> !member.is(Attribute.LIVES_ELSEWHERE);
        };
    }

    private static boolean counted(Situation situation, boolean[] counts, String id) {
        for (int i = 0; i < counts.length; i++) {
            if (situation.members().get(i).id().equals(id)) {
                return counts[i];
            }
        }
        return false;
    }

    private static long income(Situation situation, boolean[] counts) {
        long sum = 0;
        for (Income income : situation.incomes()) {
            boolean verified = income.provenance().isVerified();
            boolean stands = verified || !isVerified(situation, income);
            if (stands
                    && income.type() != IncomeType.CENTRAL_BASIC_PENSION
                    && counted(situation, counts, income.memberId())) {
                sum += income.monthly().fen();
            }
        }
        return sum;
    }

    private static boolean isVerified(Situation situation, Income declared) {
        for (Income income : situation.incomes()) {
            if (income.provenance().isVerified()
                    && income.type() == declared.type()
                    && income.memberId().equals(declared.memberId())) {
                return true;
            }
        }
        return false;
    }

    private static boolean barred(Situation situation, boolean[] counts, int persons) {
        long assets = 0;
        int homes = 0;
        for (Property property : situation.properties()) {
            if (!counted(situation, counts, property.memberId())) {
                continue;
            }
            boolean car = property.kind() == PropertyKind.VEHICLE && property.use() == Property.Use.ORDINARY;
            if (property.count() > 0 && (car || property.kind() == PropertyKind.COMPANY)) {
                return true;
            }
            assets += property.amount().fen();
            homes += property.kind() == PropertyKind.HOME ? property.count() : 0;
        }
        return assets > 36 * STANDARD * persons || homes > 2;
    }

    private static int percent(Member member, LocalDate day) {
        int grade = member.disability().grade();
        if (grade == 1 || grade == 2 || member.is(Attribute.THREE_WITHOUT) || member.is(Attribute.SERIOUS_ILLNESS)) {
            return 130;
        }
        int age = member.ageOn(day);
        Schooling school = member.schooling();
        if (age >= 80
                || grade > 0
                || (age < 18 && member.is(Attribute.SINGLE_PARENT_OTHER_DEAD))
                || member.is(Attribute.LOST_ONLY_CHILD_RETIRED_PARENT)
                || school == Schooling.KINDERGARTEN
                || school == Schooling.HIGH_SCHOOL
                || school == Schooling.COLLEGE) {
            return 20;
        }
        return age >= 70
                        || school == Schooling.COMPULSORY
                        || member.is(Attribute.ONLY_CHILD_FAMILY_RETIRED_PARENT)
                        || (age < 18 && member.is(Attribute.ONLY_CHILD))
                        || member.is(Attribute.LIVES_ALONE)
                        || member.is(Attribute.RETURNED_OVERSEAS_CHINESE)
                        || member.is(Attribute.MINORITY)
                ? 10
                : 0;
    }
}
