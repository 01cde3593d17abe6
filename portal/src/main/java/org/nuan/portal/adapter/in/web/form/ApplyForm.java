package org.nuan.portal.adapter.in.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.ApplicationForm;
import org.nuan.contracts.intake.IncomeEntry;
import org.nuan.contracts.intake.MemberEntry;
import org.nuan.contracts.intake.PayeeEntry;
import org.nuan.contracts.intake.PropertyEntry;

/** The application form: rows that grow on request, and what the service is told. */
public final class ApplyForm {

    public static final int MAX_MEMBERS = 8;
    public static final int MAX_ENTRIES = 6;
    private static final String MEMBERS = "members";

    private final FormInput input;

    public ApplyForm(FormInput input) {
        this.input = input;
    }

    public FormInput input() {
        return input;
    }

    public int members() {
        return input.rows(MEMBERS, 1, MAX_MEMBERS);
    }

    public int incomes(int member) {
        return input.rows(incomesOf(member), 1, MAX_ENTRIES);
    }

    public int property(int member) {
        return input.rows(propertyOf(member), 0, MAX_ENTRIES);
    }

    public boolean mayAddMember() {
        return members() < MAX_MEMBERS;
    }

    private static String of(int member) {
        return MEMBERS + "/" + member;
    }

    private static String incomesOf(int member) {
        return of(member) + "/incomes";
    }

    private static String propertyOf(int member) {
        return of(member) + "/property";
    }

    /**
     * Adds or takes out a row, as a button of the form asks.
     *
     * @param act {@code add-member}, {@code remove-member-2}, {@code add-income-0} or {@code add-property-0}
     */
    public void change(String act) {
        if (act.equals("add-member")) {
            open(MEMBERS, members(), MAX_MEMBERS, "relation");
        } else if (act.startsWith("remove-member-")) {
            input.removeRow(MEMBERS, number(act, "remove-member-"));
        } else if (act.startsWith("add-income-")) {
            int member = number(act, "add-income-");
            open(incomesOf(member), incomes(member), MAX_ENTRIES, "kind");
        } else if (act.startsWith("add-property-")) {
            int member = number(act, "add-property-");
            open(propertyOf(member), property(member), MAX_ENTRIES, "kind");
        } else {
            throw new UnreadableAddress(act);
        }
    }

    private void open(String prefix, int rows, int most, String firstField) {
        if (rows < most) {
            input.put(prefix + "/" + rows + "/" + firstField, "");
        }
    }

    private static int number(String act, String prefix) {
        String number = act.substring(prefix.length());
        if (!number.matches("[0-7]")) {
            throw new UnreadableAddress(act);
        }
        return Integer.parseInt(number);
    }

    /**
     * What is sent. Rows left empty are taken out first, so that the numbers in what comes back are those on the page.
     */
    public ApplicationForm read() {
        dropEmptyRows();
        return new ApplicationForm(
                "dibao",
                input.text("region"),
                input.text("residence"),
                input.text("address"),
                input.text("phone"),
                IntStream.range(0, members()).mapToObj(this::member).toList(),
                payee(),
                input.text("reason"),
                input.ticked("staffRelative"));
    }

    private @Nullable PayeeEntry payee() {
        String account = input.value("payee/accountNumber").replace(" ", "");
        String holder = input.value("payee/holderName");
        String bank = input.value("payee/bankName");
        return account.isEmpty() && holder.isEmpty() && bank.isEmpty() ? null : new PayeeEntry(account, holder, bank);
    }

    private MemberEntry member(int number) {
        String at = of(number) + "/";
        String id = input.text(at + "citizenId");
        return new MemberEntry(
                id == null ? null : id.replace(" ", "").replace('x', 'X'),
                input.text(at + "name"),
                number == 0 ? "SELF" : input.text(at + "relation"),
                input.text(at + "schooling"),
                input.text(at + "disabilityKind"),
                input.whole(at + "disabilityGrade"),
                input.ticked(at + "seriousIllness"),
                input.ticked(at + "employed"),
                input.all(at + "traits"),
                incomesRead(number),
                propertyRead(number));
    }

    private List<IncomeEntry> incomesRead(int member) {
        List<IncomeEntry> incomes = new ArrayList<>();
        for (int row = 0; row < input.rows(incomesOf(member), 0, MAX_ENTRIES); row++) {
            String at = incomesOf(member) + "/" + row + "/";
            String[] kind = input.value(at + "kind").split(":", 2);
            incomes.add(new IncomeEntry(
                    kind[0].isEmpty() ? null : kind[0],
                    kind.length > 1 ? kind[1] : null,
                    input.fen(at + "monthlyFen")));
        }
        return incomes;
    }

    private List<PropertyEntry> propertyRead(int member) {
        List<PropertyEntry> property = new ArrayList<>();
        for (int row = 0; row < property(member); row++) {
            String at = propertyOf(member) + "/" + row + "/";
            property.add(new PropertyEntry(
                    input.text(at + "kind"), input.fen(at + "amountFen"), input.text(at + "description")));
        }
        return property;
    }

    private void dropEmptyRows() {
        for (int member = members() - 1; member > 0; member--) {
            String at = of(member) + "/";
            if (!input.has(at + "name") && !input.has(at + "citizenId")) {
                input.removeRow(MEMBERS, member);
            }
        }
        for (int member = 0; member < members(); member++) {
            dropEmpty(incomesOf(member), incomes(member), "monthlyFen", "kind");
            dropEmpty(propertyOf(member), property(member), "kind", "amountFen");
        }
    }

    private void dropEmpty(String prefix, int rows, String first, String second) {
        for (int row = rows - 1; row >= 0; row--) {
            String at = prefix + "/" + row + "/";
            if (!input.has(at + first) && !input.has(at + second)) {
                input.removeRow(prefix, row);
            }
        }
    }
}
