package org.nuan.policy.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;

/**
 * Made-up households of the demonstration province, the same for the same seed and number on every machine: sizes, ages,
 * disability and income in a mix that resembles a Chinese province, one in eight of them with little income. Nobody in
 * them exists.
 */
public final class SyntheticHouseholds {

    /** Of 100 households, how many have at most 1, 2, 3 and so on persons. */
    private static final int[] SIZES = {25, 55, 76, 89, 96, 100};

    private static final int COUNTIES = 8;
    private static final int TOWNSHIPS = 12;
    private static final int VILLAGES = 15;
    private static final int RURAL_PERCENT = 35;

    private final RegionCode region;
    private final BenefitMonth month;
    private final long seed;

    /** @param region in which they live, at any level */
    public SyntheticHouseholds(RegionCode region, BenefitMonth month, long seed) {
        this.region = region;
        this.month = month;
        this.seed = seed;
    }

    /** @param number 0 or more */
    public Situation household(long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        Residence residence = random.nextInt(100) < RURAL_PERCENT ? Residence.RURAL : Residence.URBAN;
        List<Member> members = members(random);
        SyntheticMeans means = new SyntheticMeans(random, residence, month.firstDay());
        members.forEach(means::earn);
        return new Situation(
                month.firstDay(),
                month,
                village(random),
                residence,
                members,
                means.incomes(),
                means.properties(),
                List.of(),
                means.particulars(members),
                List.of());
    }

    private RegionCode village(SplittableRandom random) {
        String code = region.value();
        code = code.length() < 4 ? code + "01" : code;
        code = code.length() < 6 ? code + "0" + (1 + random.nextInt(COUNTIES)) : code;
        code = code.length() < 9 ? code + three(random.nextInt(TOWNSHIPS)) : code;
        return RegionCode.of(code.length() < 12 ? code + three(random.nextInt(VILLAGES)) : code);
    }

    private static String three(int number) {
        return number < 9 ? "00" + (number + 1) : "0" + (number + 1);
    }

    private List<Member> members(SplittableRandom random) {
        int size = size(random.nextInt(100));
        List<Member> members = new ArrayList<>(size);
        int age = size == 1 && random.nextInt(100) < 55 ? 60 + random.nextInt(30) : 22 + random.nextInt(53);
        Member applicant = person(random, 0, age, Relation.APPLICANT);
        members.add(size == 1 ? applicant.with(Attribute.LIVES_ALONE) : applicant);
        boolean couple = size > 1 && random.nextInt(100) < 80;
        if (couple) {
            members.add(person(random, 1, Math.max(20, age - 4 + random.nextInt(8)), Relation.SPOUSE));
        }
        while (members.size() < size) {
            members.add(relative(random, members.size(), age));
        }
        return members;
    }

    private static int size(int percent) {
        int size = 1;
        while (percent >= SIZES[size - 1]) {
            size++;
        }
        return size;
    }

    private Member relative(SplittableRandom random, int number, int age) {
        boolean parent = age < 60 && random.nextInt(100) < 30;
        return parent
                ? person(random, number, Math.min(95, age + 22 + random.nextInt(12)), Relation.PARENT)
                : person(random, number, Math.max(0, age - 22 - random.nextInt(14)), Relation.CHILD);
    }

    private Member person(SplittableRandom random, int number, int age, Relation relation) {
        LocalDate born = month.firstDay().minusYears(age).minusDays(random.nextInt(365));
        Member member = Member.of("m" + number, born, relation).attending(school(random, age));
        if (random.nextInt(1000) < 25 + age) {
            member = member.disabled(disability(random), 1 + random.nextInt(4));
        }
        return random.nextInt(1000) < 8 + age / 4 ? member.with(Attribute.SERIOUS_ILLNESS) : member;
    }

    private static Disability.Kind disability(SplittableRandom random) {
        Disability.Kind[] kinds = Disability.Kind.values();
        return kinds[1 + random.nextInt(kinds.length - 1)];
    }

    private static Schooling school(SplittableRandom random, int age) {
        if (age < 3 || age > 22) {
            return Schooling.NONE;
        }
        if (age < 6) {
            return Schooling.KINDERGARTEN;
        }
        if (age < 15) {
            return Schooling.COMPULSORY;
        }
        if (age < 18) {
            return random.nextInt(100) < 60 ? Schooling.HIGH_SCHOOL : Schooling.VOCATIONAL;
        }
        return random.nextInt(100) < 50 ? Schooling.COLLEGE : Schooling.NONE;
    }
}
