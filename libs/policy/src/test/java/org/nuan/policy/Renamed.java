package org.nuan.policy;

import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** The same household with other ids for its members. */
final class Renamed {

    private Renamed() {}

    static Situation of(Situation it) {
        return new Situation(
                it.applicationDate(),
                it.benefitMonth(),
                it.region(),
                it.residence(),
                it.members().stream().map(Renamed::member).toList(),
                it.incomes().stream()
                        .map(item ->
                                new Income(called(item.memberId()), item.type(), item.monthly(), item.provenance()))
                        .toList(),
                it.properties().stream().map(Renamed::property).toList(),
                it.expenditures().stream()
                        .map(item -> new Expenditure(
                                called(item.memberId()), item.kind(), item.monthly(), item.provenance()))
                        .toList(),
                it.unknowns().stream()
                        .map(item -> new Unknown(called(item.memberId()), item.kind()))
                        .toList());
    }

    private static String called(String id) {
        return "somebody-" + (9 - Integer.parseInt(id.substring(1)));
    }

    private static Member member(Member it) {
        return new Member(
                called(it.id()),
                it.birthDate(),
                it.relation(),
                it.disability(),
                it.schooling(),
                it.absence(),
                it.attributes());
    }

    private static Property property(Property it) {
        return new Property(
                called(it.memberId()), it.kind(), it.amount(), it.count(), it.area(), it.use(), it.provenance());
    }
}
