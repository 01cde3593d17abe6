package org.nuan.policy.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.SelfCare;

/** What the members of one made-up household earn, own and need; all of it as if verified. */
final class SyntheticMeans {

    private static final Provenance WORK = Provenance.verified("human-resources");
    private static final Provenance BANK = Provenance.verified("bank-01");
    private static final int ADULT = 18;
    private static final int RETIRED = 60;

    private final SplittableRandom random;
    private final Residence residence;
    private final LocalDate day;
    private final boolean poor;
    private final List<Income> incomes = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();

    SyntheticMeans(SplittableRandom random, Residence residence, LocalDate day) {
        this.random = random;
        this.residence = residence;
        this.day = day;
        this.poor = random.nextInt(8) == 0;
    }

    void earn(Member member) {
        int age = member.ageOn(day);
        if (age >= RETIRED) {
            retired(member);
        } else if (age >= ADULT && member.schooling() == Schooling.NONE) {
            working(member);
        }
        if (age >= ADULT) {
            own(member);
        }
    }

    private void retired(Member member) {
        boolean employee = !poor && residence == Residence.URBAN && random.nextInt(100) < 70;
        if (employee) {
            add(member, IncomeType.EMPLOYEE_PENSION, spread(3_300_00, 35));
        } else {
            add(member, IncomeType.CENTRAL_BASIC_PENSION, 123_00 + random.nextLong(200_00));
        }
    }

    private void working(Member member) {
        boolean able = !member.disability().isCertified() && !member.is(Attribute.SERIOUS_ILLNESS);
        int atWork = poor ? 45 : 88;
        if (random.nextInt(100) >= (able ? atWork : atWork / 3)) {
            return;
        }
        long typical = residence == Residence.URBAN ? 5_200_00 : 3_100_00;
        IncomeType type =
                residence == Residence.RURAL && random.nextInt(100) < 40 ? IncomeType.BUSINESS : IncomeType.WAGE;
        add(member, type, spread(poor ? typical / 3 : typical, 45));
    }

    private void own(Member member) {
        long assets = spread(poor ? 6_000_00 : 90_000_00, 90);
        properties.add(Property.assets(member.id(), Money.ofFen(assets), BANK));
        if (member.relation() == Relation.APPLICANT) {
            int homes = random.nextInt(100) < (poor ? 88 : 75) ? 1 : 1 + random.nextInt(2);
            properties.add(Property.things(member.id(), PropertyKind.HOME, homes, BANK));
            if (random.nextInt(100) < (poor ? 4 : 42)) {
                properties.add(Property.things(member.id(), PropertyKind.VEHICLE, 1, BANK));
            }
        }
    }

    private void add(Member member, IncomeType type, long fen) {
        incomes.add(new Income(member.id(), type, Money.ofFen(fen), WORK));
    }

    /** Around the typical value, skewed to the right; whole yuan, the same on every machine. */
    private long spread(long typical, int percent) {
        int sum = -600;
        for (int i = 0; i < 12; i++) {
            sum += random.nextInt(101);
        }
        double factor = StrictMath.exp(sum / 100.0 * percent / 100.0);
        return (long) (typical * factor) / 100 * 100;
    }

    /** Who cannot do everything alone, and what became of the parents of children who live without them. */
    Particulars particulars(List<Member> members) {
        List<SelfCare> selfCare = new ArrayList<>();
        List<Parentage> parentage = new ArrayList<>();
        for (Member member : members) {
            boolean severe =
                    member.disability().isCertified() && member.disability().grade() <= 2;
            if (severe || member.ageOn(day) >= 80) {
                selfCare.add(new SelfCare(member.id(), day, failed()));
            }
            if (member.isMinorOn(day) && random.nextInt(1000) < 3) {
                Parentage.Parent[] states = Parentage.Parent.values();
                parentage.add(new Parentage(
                        member.id(), Parentage.Parent.DEAD, states[1 + random.nextInt(states.length - 1)]));
            }
        }
        return Particulars.NONE.withSelfCare(selfCare).withParentage(parentage);
    }

    private Set<SelfCare.Item> failed() {
        Set<SelfCare.Item> failed = EnumSet.noneOf(SelfCare.Item.class);
        int needs = random.nextInt(100);
        for (SelfCare.Item item : SelfCare.Item.values()) {
            if (random.nextInt(100) < needs) {
                failed.add(item);
            }
        }
        return failed;
    }

    List<Income> incomes() {
        return incomes;
    }

    List<Property> properties() {
        return properties;
    }
}
