package org.nuan.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;

/** What the demonstration city pays, as Nanjing in 2022: the gap, at least 20 %, classes of 10 %, 20 % and 130 %. */
final class NaiveDemonstration extends NaiveDibao {

    private static final BigDecimal STANDARD = new BigDecimal("1030");

    NaiveDemonstration(Situation situation) {
        super(situation, "1030", "0", true);
    }

    @Override
    BigDecimal paid(List<Member> people, BigDecimal income) {
        BigDecimal n = BigDecimal.valueOf(people.size());
        BigDecimal shareTimesN =
                STANDARD.multiply(n).subtract(income).max(STANDARD.multiply(n).multiply(new BigDecimal("0.20")));
        BigDecimal totalTimesN = BigDecimal.ZERO;
        for (Member person : people) {
            int percent = percent(person);
            BigDecimal extraTimesN = STANDARD.multiply(BigDecimal.valueOf(percent))
                    .movePointLeft(2)
                    .multiply(n);
            totalTimesN = totalTimesN.add(percent == 130 ? extraTimesN : shareTimesN.add(extraTimesN));
        }
        return totalTimesN.divide(n, 2, RoundingMode.HALF_UP);
    }

    private int percent(Member person) {
        long age = age(person);
        int grade = person.disability().grade();
        if (grade == 1 || grade == 2 || person.is(Attribute.THREE_WITHOUT) || person.is(Attribute.SERIOUS_ILLNESS)) {
            return 130;
        }
        boolean school = EnumSet.of(Schooling.KINDERGARTEN, Schooling.HIGH_SCHOOL, Schooling.COLLEGE)
                .contains(person.schooling());
        if (age >= 80
                || grade > 2
                || (age < 18 && person.is(Attribute.SINGLE_PARENT_OTHER_DEAD))
                || person.is(Attribute.LOST_ONLY_CHILD_RETIRED_PARENT)
                || school) {
            return 20;
        }
        boolean ten = age >= 70
                || person.schooling() == Schooling.COMPULSORY
                || person.is(Attribute.ONLY_CHILD_FAMILY_RETIRED_PARENT)
                || (age < 18 && person.is(Attribute.ONLY_CHILD))
                || person.is(Attribute.LIVES_ALONE)
                || person.is(Attribute.RETURNED_OVERSEAS_CHINESE)
                || person.is(Attribute.MINORITY);
        return ten ? 10 : 0;
    }
}
