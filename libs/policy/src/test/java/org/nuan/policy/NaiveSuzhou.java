package org.nuan.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Situation;

/** What Suzhou pays from July 2020: 1,045 yuan, 1,254 in full or as a raised gap, 313.50 off the wage of who works. */
final class NaiveSuzhou extends NaiveDibao {

    private static final BigDecimal STANDARD = new BigDecimal("1045");
    private static final BigDecimal RAISED = new BigDecimal("1254");

    NaiveSuzhou(Situation situation) {
        super(situation, "1045", "313.50", false);
    }

    @Override
    BigDecimal paid(List<Member> people, BigDecimal income) {
        BigDecimal n = BigDecimal.valueOf(people.size());
        BigDecimal total = BigDecimal.ZERO;
        int plain = 0;
        for (Member person : people) {
            if (person.is(Attribute.SERIOUS_ILLNESS)) {
                total = total.add(RAISED);
            } else if (age(person) >= 60 || age(person) < 18 || person.is(Attribute.LIVES_ALONE)) {
                total = total.add(RAISED.multiply(n).subtract(income).divide(n, 2, RoundingMode.HALF_UP));
            } else {
                plain++;
            }
        }
        BigDecimal gap = STANDARD.multiply(n).subtract(income).multiply(BigDecimal.valueOf(plain));
        return total.add(gap.divide(n, 2, RoundingMode.HALF_UP)).setScale(2);
    }
}
