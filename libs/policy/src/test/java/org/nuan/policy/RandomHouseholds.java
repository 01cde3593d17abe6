package org.nuan.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Households of every sort, the same for the same seed. */
public final class RandomHouseholds {

    private final Random random;

    public RandomHouseholds(long seed) {
        this.random = new Random(seed);
    }

    public Situation next() {
        List<Member> members = new ArrayList<>();
        int persons = 1 + random.nextInt(6);
        for (int i = 0; i < persons; i++) {
            members.add(member(i));
        }
        List<Income> incomes = new ArrayList<>();
        List<Property> properties = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Money monthly = Money.ofFen(random.nextLong(250_000));
            incomes.add(new Income(someone(persons), one(IncomeType.values()), monthly, provenance()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            properties.add(property(persons));
        }
        List<Unknown> unknowns = new ArrayList<>();
        if (random.nextInt(10) == 0) {
            unknowns.add(new Unknown(someone(persons), one(Unknown.Kind.values())));
        }
        return Households.of(members, incomes, properties, unknowns);
    }

    private Member member(int i) {
        Relation relation = i == 0
                ? Relation.APPLICANT
                : one(Relation.SPOUSE, Relation.CHILD, Relation.CHILD, Relation.PARENT, Relation.OTHER);
        LocalDate birth = LocalDate.of(2023, 1, 1).minusDays(random.nextInt(95 * 365));
        Member member = Member.of("m" + i, birth, relation).attending(one(Schooling.values()));
        if (random.nextInt(5) == 0) {
            member = member.disabled(one(Disability.Kind.PHYSICAL, Disability.Kind.MENTAL), 1 + random.nextInt(4));
        }
        if (random.nextInt(3) == 0) {
            member = member.with(one(Attribute.values()));
        }
        return random.nextInt(12) == 0 ? member.away(one(Absence.values())) : member;
    }

    private Property property(int persons) {
        if (random.nextInt(3) > 0) {
            return Property.assets(someone(persons), Money.ofFen(random.nextLong(6_000_000)), provenance());
        }
        PropertyKind kind = one(PropertyKind.VEHICLE, PropertyKind.HOME, PropertyKind.HOME, PropertyKind.COMPANY);
        return Property.things(someone(persons), kind, random.nextInt(2), provenance())
                .usedFor(one(Property.Use.values()));
    }

    private Provenance provenance() {
        return random.nextBoolean()
                ? Provenance.declared()
                : Provenance.verified(one("human-resources", "tax", "bank-01", "bank-02"));
    }

    private String someone(int persons) {
        return "m" + random.nextInt(persons);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
