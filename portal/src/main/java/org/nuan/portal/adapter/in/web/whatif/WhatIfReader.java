package org.nuan.portal.adapter.in.web.whatif;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.HouseholdFacts;
import org.nuan.contracts.benefits.WhatIfOrder;
import org.nuan.portal.adapter.in.web.form.FormInput;

/** Reads the answers into an order; notes beside each field what is missing or cannot be read. */
final class WhatIfReader {

    private static final int OLDEST = 120;
    private static final String CHOOSE = "form.choose";
    private static final String CHILD = "CHILD";

    private final FormInput input;
    private final Clock clock;

    WhatIfReader(FormInput input, Clock clock) {
        this.input = input;
        this.clock = clock;
    }

    WhatIfOrder read() {
        for (RowList list : RowList.values()) {
            if (list != RowList.MEMBERS) {
                list.dropSilent(input);
            }
        }
        return new WhatIfOrder(
                required("region", CHOOSE),
                required("residence", CHOOSE),
                input.text("benefitMonth"),
                rows(RowList.MEMBERS, this::member),
                rows(RowList.INCOMES, this::income),
                properties(),
                List.of(),
                rows(RowList.EXPENDITURES, this::expenditure),
                obligors(),
                List.of(),
                rows(RowList.SELF_CARE, this::selfCare),
                rows(RowList.PARENTAGE, this::parentage),
                rows(RowList.BENEFITS, this::benefit),
                rows(RowList.HARDSHIPS, this::hardship),
                List.of(),
                null,
                null,
                null,
                null,
                unknowns(),
                null,
                null);
    }

    private <T> List<T> rows(RowList list, IntFunction<T> row) {
        int rows = list == RowList.MEMBERS ? list.rows(input) : list.filled(input);
        return IntStream.range(0, rows).mapToObj(row).toList();
    }

    private WhatIfOrder.Member member(int row) {
        String at = RowList.MEMBERS.at(row);
        input.shownAs(at + "birthDate", at + "age");
        Integer age = whole(at + "age", 0, OLDEST);
        if (!input.has(at + "age")) {
            input.reject(at + "age", "form.required");
        }
        String kind = input.text(at + "disabilityKind");
        return new WhatIfOrder.Member(
                WhatIfForm.memberId(row),
                null,
                age,
                row == 0 ? "APPLICANT" : required(at + "relation", CHOOSE),
                input.text(at + "schooling"),
                kind,
                kind == null ? null : whole(at + "disabilityGrade", 1, 4),
                input.text(at + "absence"),
                input.all(at + "traits"));
    }

    private WhatIfOrder.Income income(int row) {
        String at = RowList.INCOMES.at(row);
        return new WhatIfOrder.Income(who(at), required(at + "type", CHOOSE), amount(at));
    }

    /** One household's things are asked together, and told as the applicant's. */
    private List<WhatIfOrder.Property> properties() {
        String owner = WhatIfForm.memberId(0);
        List<WhatIfOrder.Property> all = new ArrayList<>();
        Long savings = input.fen("savings");
        if (savings != null) {
            all.add(new WhatIfOrder.Property(owner, "FINANCIAL_ASSETS", savings, null, null, null));
            input.shownAs("properties/0/amountFen", "savings");
        }
        things(all, "vehicles", "VEHICLE", input.text("vehicleUse"));
        things(all, "homes", "HOME", null);
        things(all, "companies", "COMPANY", null);
        return all;
    }

    private void things(List<WhatIfOrder.Property> all, String name, String kind, @Nullable String use) {
        Integer count = whole(name, 0, 99);
        if (count != null && count > 0) {
            input.shownAs("properties/" + all.size() + "/count", name);
            all.add(new WhatIfOrder.Property(WhatIfForm.memberId(0), kind, null, count, null, use));
        }
    }

    private HouseholdFacts.Expenditure expenditure(int row) {
        String at = RowList.EXPENDITURES.at(row);
        return new HouseholdFacts.Expenditure(who(at), required(at + "kind", CHOOSE), amount(at), null);
    }

    private List<HouseholdFacts.Obligor> obligors() {
        required("support", CHOOSE);
        return input.chosen("support", "SOME") ? rows(RowList.OBLIGORS, this::obligor) : List.of();
    }

    /** The form asks about grown children only, and for the income of their household as one. */
    private HouseholdFacts.Obligor obligor(int row) {
        String at = RowList.OBLIGORS.at(row);
        Long income = input.fen(at + "householdIncomeFen");
        Integer persons = whole(at + "householdMembers", 1, 20);
        Integer supported = whole(at + "supported", 1, 20);
        return new HouseholdFacts.Obligor(
                "obligor-" + (row + 1),
                who(at),
                CHILD,
                whole(at + "age", 0, OLDEST),
                null,
                null,
                input.all(at + "standings"),
                income == null ? 0L : income,
                income == null ? 0L : income,
                persons == null ? 1 : persons,
                supported == null ? 1 : supported,
                !input.ticked(at + "wealthy"),
                null);
    }

    private HouseholdFacts.SelfCare selfCare(int row) {
        String at = RowList.SELF_CARE.at(row);
        return new HouseholdFacts.SelfCare(who(at), LocalDate.now(clock), input.all(at + "failed"));
    }

    private HouseholdFacts.Parentage parentage(int row) {
        String at = RowList.PARENTAGE.at(row);
        return new HouseholdFacts.Parentage(who(at), required(at + "first", CHOOSE), required(at + "second", CHOOSE));
    }

    private HouseholdFacts.Benefit benefit(int row) {
        String at = RowList.BENEFITS.at(row);
        return new HouseholdFacts.Benefit(who(at), required(at + "kind", CHOOSE), amount(at));
    }

    private HouseholdFacts.Hardship hardship(int row) {
        String at = RowList.HARDSHIPS.at(row);
        Long paid = input.fen(at + "selfPaidFen");
        Integer persons = whole(at + "persons", 1, 20);
        return new HouseholdFacts.Hardship(
                required(at + "cause", CHOOSE),
                input.day(at + "day"),
                paid == null ? 0L : paid,
                persons == null ? 1 : persons,
                null);
    }

    private List<String> unknowns() {
        List<String> unknowns = new ArrayList<>();
        input.all("unknownIncomes").forEach(member -> unknowns.add(member + "/INCOME"));
        input.all("unknownProperty").forEach(kind -> unknowns.add(WhatIfForm.memberId(0) + "/" + kind));
        if (input.chosen("support", "UNKNOWN")) {
            for (int member = 0; member < RowList.MEMBERS.rows(input); member++) {
                unknowns.add(WhatIfForm.memberId(member) + "/OBLIGORS");
            }
        }
        return unknowns;
    }

    /** Whom a row is about; where there is one person only, nobody is asked. */
    private @Nullable String who(String at) {
        String name = at + "memberId";
        if (!input.has(name) && RowList.MEMBERS.rows(input) == 1) {
            input.put(name, WhatIfForm.memberId(0));
        }
        return required(name, CHOOSE);
    }

    private @Nullable Long amount(String at) {
        String name = at + "monthlyFen";
        Long fen = input.fen(name);
        if (!input.has(name)) {
            input.reject(name, "form.required");
        }
        return fen;
    }

    private @Nullable Integer whole(String name, int least, int most) {
        Integer number = input.whole(name);
        if (number != null && (number < least || number > most)) {
            input.reject(name, "form.between." + least + "." + most);
        }
        return number;
    }

    private @Nullable String required(String name, String message) {
        if (!input.has(name)) {
            input.reject(name, message);
        }
        return input.text(name);
    }
}
