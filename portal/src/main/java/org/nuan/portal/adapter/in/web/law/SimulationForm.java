package org.nuan.portal.adapter.in.web.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nuan.contracts.benefits.SimulationOrder;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;

/** A change of the law to be tried: one row for each parameter that would have another value. */
public final class SimulationForm {

    private static final int MOST = 20;
    private static final String CHANGES = "changes";
    private static final Pattern REMOVE = Pattern.compile("remove-(\\d{1,2})");
    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,4}(\\.\\d{1,2})?");

    private final FormInput input;
    private final List<CurrentValue> values;

    SimulationForm(FormInput input, List<CurrentValue> values) {
        this.input = input;
        this.values = values;
    }

    FormInput input() {
        return input;
    }

    /** What may be changed. */
    public List<CurrentValue> values() {
        return values;
    }

    public int rows() {
        return input.rows(CHANGES, 1, MOST);
    }

    public boolean mayGrow() {
        return rows() < MOST;
    }

    /** The usual changes that this pack has a place for. */
    public List<Proposal> proposals() {
        return Arrays.stream(Proposal.values())
                .filter(proposal -> proposal.fits(values))
                .toList();
    }

    /** The number of a proposal as typed, or the usual one. */
    public String number(Proposal proposal) {
        return input.has(proposal.name()) ? input.value(proposal.name()) : proposal.usual();
    }

    /**
     * Does what a button asks, short of starting.
     *
     * @param act {@code add}, {@code remove-2} or {@code propose-STANDARD}
     */
    void act(String act) {
        Matcher remove = REMOVE.matcher(act);
        if (act.equals("add")) {
            input.put(at(rows()) + "parameter", "");
        } else if (remove.matches()) {
            input.removeRow(CHANGES, Integer.parseInt(remove.group(1)));
        } else if (act.startsWith("propose-")) {
            propose(Proposal.named(act.substring("propose-".length())));
        } else {
            throw new UnreadableAddress(act);
        }
    }

    private void propose(Proposal proposal) {
        String number = number(proposal);
        if (!PERCENT.matcher(number).matches()) {
            input.reject(proposal.name(), "form.percent");
            return;
        }
        dropEmptyRows();
        for (CurrentValue value : values) {
            proposal.changed(value, new BigDecimal(number)).ifPresent(written -> put(value.name(), written));
        }
    }

    private void put(String parameter, String written) {
        int row = IntStream.range(0, filled())
                .filter(one -> input.chosen(at(one) + "parameter", parameter))
                .findFirst()
                .orElse(filled());
        if (row < MOST) {
            input.put(at(row) + "parameter", parameter);
            input.put(at(row) + "value", written);
        }
    }

    private int filled() {
        return input.rows(CHANGES, 0, MOST);
    }

    private static String at(int row) {
        return CHANGES + "/" + row + "/";
    }

    private void dropEmptyRows() {
        for (int row = filled() - 1; row >= 0; row--) {
            if (!input.has(at(row) + "parameter") && !input.has(at(row) + "value")) {
                input.removeRow(CHANGES, row);
            }
        }
    }

    /** What is asked of the service; what is missing is noted beside its field. */
    SimulationOrder read() {
        dropEmptyRows();
        List<SimulationOrder.Change> changes = new ArrayList<>();
        for (int row = 0; row < Math.max(1, filled()); row++) {
            required(at(row) + "parameter", "form.choose");
            required(at(row) + "value", "form.required");
            changes.add(new SimulationOrder.Change(input.text(at(row) + "parameter"), input.text(at(row) + "value")));
        }
        required("title", "form.required");
        return new SimulationOrder(
                input.text("snapshotId"),
                input.text("packId"),
                input.text("benefitMonth"),
                input.text("title"),
                changes);
    }

    private void required(String name, String message) {
        if (!input.has(name)) {
            input.reject(name, message);
        }
    }
}
