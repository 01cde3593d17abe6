package org.nuan.portal.adapter.in.web.whatif;

import java.util.Arrays;
import java.util.List;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;

/** A part of the form that grows by rows, with the inputs without which a row says nothing. */
enum RowList {
    MEMBERS("members", 1, 8, "age", "relation"),
    INCOMES("incomes", 1, 16, "type", "monthlyFen"),
    EXPENDITURES("expenditures", 0, 8, "kind", "monthlyFen"),
    OBLIGORS("obligors", 0, 6, "age", "householdIncomeFen", "standings"),
    SELF_CARE("selfCare", 0, 8, "failed"),
    PARENTAGE("parentage", 0, 8, "first", "second"),
    BENEFITS("benefits", 0, 8, "kind", "monthlyFen"),
    HARDSHIPS("hardships", 0, 3, "cause", "selfPaidFen", "day");

    private final String field;
    private final int least;
    private final int most;
    private final List<String> telling;

    RowList(String field, int least, int most, String... telling) {
        this.field = field;
        this.least = least;
        this.most = most;
        this.telling = List.of(telling);
    }

    /** @throws UnreadableAddress if no part is called so */
    static RowList named(String field) {
        return Arrays.stream(values())
                .filter(list -> list.field.equals(field))
                .findFirst()
                .orElseThrow(() -> new UnreadableAddress(field));
    }

    int rows(FormInput input) {
        return input.rows(field, least, most);
    }

    boolean mayGrow(FormInput input) {
        return rows(input) < most;
    }

    String at(int row) {
        return field + "/" + row + "/";
    }

    void open(FormInput input) {
        if (mayGrow(input)) {
            input.put(at(rows(input)) + telling.getFirst(), "");
        }
    }

    void remove(FormInput input, int row) {
        input.removeRow(field, row);
    }

    /** Takes out rows that say nothing, so that the rows that are sent have the numbers of those on the page. */
    void dropSilent(FormInput input) {
        for (int row = rows(input) - 1; row >= 0; row--) {
            String at = at(row);
            if (telling.stream().noneMatch(name -> input.has(at + name))) {
                input.removeRow(field, row);
            }
        }
    }

    /** How many rows were filled in. */
    int filled(FormInput input) {
        return input.rows(field, 0, most);
    }
}
