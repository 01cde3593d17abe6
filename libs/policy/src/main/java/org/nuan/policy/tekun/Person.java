package org.nuan.policy.tekun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.policy.means.Average;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.means.Means;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeKind;
import org.nuan.policy.situation.Member;

/** A member of the household, each on his own, as the measures on the extremely poor see him. */
final class Person {

    private final CaseFile file;
    private final Member member;
    private Optional<CaseFile> alone = Optional.empty();

    Person(CaseFile file, Member member) {
        this.file = file;
        this.member = member;
    }

    CaseFile file() {
        return file;
    }

    Member member() {
        return member;
    }

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
        for (Income income : counted(alone().means())) {
            IncomeKind kind = income.type().kind();
            long fen = income.monthly().fen();
            worked += kind == IncomeKind.WAGE || kind == IncomeKind.BUSINESS ? fen : 0;
            all += fen;
        }
        return worked * 2 > all;
    }

    private static List<Income> counted(Means means) {
        List<Income> counted = new ArrayList<>();
        for (ItemUse<Income> use : means.incomes()) {
            if (use.counted()) {
                counted.add(use.item());
            }
        }
        for (ItemUse<Average> use : means.averages()) {
            if (use.counted()) {
                counted.add(use.item().income());
            }
        }
        return counted;
    }

    /** The person's own income and property; made once, since several questions ask about it. */
    CaseFile alone() {
        if (alone.isEmpty()) {
            alone = Optional.of(file.alone(member, TekunParameters.NOT_COUNTED));
        }
        return alone.get();
    }
}
