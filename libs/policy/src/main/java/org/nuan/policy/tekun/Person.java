package org.nuan.policy.tekun;

import java.time.LocalDate;
import java.util.Map;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeKind;
import org.nuan.policy.situation.Member;

/** A member of the household, each on his own, as the measures on the extremely poor see him. */
record Person(CaseFile file, Member member) {

    int age() {
        return member.ageOn(day());
    }

    LocalDate day() {
        return file.situation().ageDay();
    }

    int years(ParameterKey<Integer> age) {
        return file.terms().value(age);
    }

    /** Whether the disability is of a kind and grade of the list. */
    boolean isDisabled(ParameterKey<Map<Disability.Kind, Integer>> mildestGrades) {
        return isWithin(member.disability(), file.terms().value(mildestGrades));
    }

    static boolean isWithin(Disability disability, Map<Disability.Kind, Integer> mildestGrades) {
        return disability.isCertified() && disability.grade() <= mildestGrades.getOrDefault(disability.kind(), 0);
    }

    boolean isSupported() {
        return member.is(Attribute.TEKUN) || has(Benefit.Kind.TEKUN);
    }

    boolean has(Benefit.Kind kind) {
        for (Benefit benefit : file.situation().particulars().benefits()) {
            if (benefit.kind() == kind && benefit.memberId().equals(member.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person attends a school during which a minor's support goes on. */
    boolean attendsKeepingSchool() {
        return file.terms().value(TekunParameters.KEPT_SCHOOLING).contains(member.schooling());
    }

    /** Whether more than half of what the person earns or receives is earned by own work. */
    boolean livesOnOwnWork() {
        long worked = 0;
        long all = 0;
        for (ItemUse<Income> use : alone().means().incomes()) {
            IncomeKind kind = use.item().type().kind();
            long fen = use.counted() ? use.item().monthly().fen() : 0;
            worked += kind == IncomeKind.WAGE || kind == IncomeKind.BUSINESS ? fen : 0;
            all += fen;
        }
        return worked * 2 > all;
    }

    CaseFile alone() {
        return file.alone(member, TekunParameters.NOT_COUNTED);
    }
}
