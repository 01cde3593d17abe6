package org.nuan.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Situation;

/** What Xiuyu pays in 2023, by the condition of each person: 820, 570, 450 or 370 yuan. */
final class NaiveXiuyu extends NaiveDibao {

    NaiveXiuyu(Situation situation) {
        super(situation, "820", "0", false);
    }

    @Override
    BigDecimal paid(List<Member> people, BigDecimal income) {
        long total = 0;
        for (Member person : people) {
            total += income.signum() == 0 || isSerious(person) ? 820 : otherwise(person);
        }
        return BigDecimal.valueOf(total).setScale(2);
    }

    private static boolean isSerious(Member person) {
        int grade = person.disability().grade();
        boolean ofMind = Set.of(Disability.Kind.INTELLECTUAL, Disability.Kind.MENTAL)
                .contains(person.disability().kind());
        return person.is(Attribute.SERIOUS_ILLNESS) || grade == 1 || grade == 2 || (grade == 3 && ofMind);
    }

    private int otherwise(Member person) {
        if (age(person) < 16 || age(person) >= 60 || person.is(Attribute.THREE_WITHOUT)) {
            return 570;
        }
        return person.is(Attribute.EMPLOYED) && !person.disability().isCertified() ? 370 : 450;
    }
}
