package org.nuan.benefits.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.payment.Hold;
import org.nuan.benefits.domain.payment.LineState;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.PaymentKey;
import org.nuan.benefits.domain.payment.PaymentKind;
import org.nuan.kernel.Money;

/** How a line of a pay run lies in {@code pay_line}. */
final class PayLineRows {

    private final PayeeColumns payees;

    PayLineRows(PayeeColumns payees) {
        this.payees = payees;
    }

    Map<String, @Nullable Object> write(UUID runId, int position, PayLine line) {
        Map<String, @Nullable Object> row = new HashMap<>(stateOf(line));
        row.put("run", runId);
        row.put("position", position);
        row.put("award", line.awardId());
        row.put("application", line.applicationId());
        row.put("household", line.key().householdId());
        row.put("scheme", line.key().scheme());
        row.put("month", Columns.of(line.key().month()));
        row.put("kind", line.key().kind().name());
        row.put("pack", line.packId());
        row.put("amount", line.amount().fen());
        row.putAll(payees.write(line.payee(), record(line.paymentId())));
        return row;
    }

    /** Parameters {@code payment, state, holds, reason}. */
    static Map<String, @Nullable Object> stateOf(PayLine line) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("payment", line.paymentId());
        row.put("state", name(line.state()));
        row.put("holds", holds(line.state()));
        row.put("reason", reason(line.state()));
        return row;
    }

    PayLine read(ResultSet row, int number) throws SQLException {
        UUID paymentId = row.getObject("payment_id", UUID.class);
        return new PayLine(
                paymentId,
                row.getObject("award_id", UUID.class),
                row.getString("application_id"),
                new PaymentKey(
                        row.getString("scheme"),
                        row.getString("household_id"),
                        Columns.month(row, "month"),
                        PaymentKind.valueOf(row.getString("kind"))),
                row.getString("pack_id"),
                Money.ofFen(row.getLong("amount_fen")),
                payees.read(row, record(paymentId)),
                state(row));
    }

    private static String record(UUID paymentId) {
        return "payment/" + paymentId;
    }

    private static String name(LineState state) {
        return switch (state) {
            case LineState.Due _ -> "DUE";
            case LineState.Held _ -> "HELD";
            case LineState.Sent _ -> "SENT";
            case LineState.Paid _ -> "PAID";
            case LineState.Returned _ -> "RETURNED";
            case LineState.Unpaid _ -> "UNPAID";
        };
    }

    private static String[] holds(LineState state) {
        Collection<Hold> holds = state instanceof LineState.Held(Set<Hold> reasons) ? reasons : List.of();
        return holds.stream().map(Hold::name).sorted().toArray(String[]::new);
    }

    private static @Nullable String reason(LineState state) {
        return switch (state) {
            case LineState.Returned(String code) -> code;
            case LineState.Unpaid(String code) -> code;
            default -> null;
        };
    }

    private static LineState state(ResultSet row) throws SQLException {
        String name = row.getString("state");
        return switch (name) {
            case "DUE" -> new LineState.Due();
            case "HELD" ->
                new LineState.Held(
                        Columns.texts(row, "holds").stream().map(Hold::valueOf).collect(Collectors.toSet()));
            case "SENT" -> new LineState.Sent();
            case "PAID" -> new LineState.Paid();
            case "RETURNED" -> new LineState.Returned(row.getString("reason_code"));
            case "UNPAID" -> new LineState.Unpaid(row.getString("reason_code"));
            default -> throw new IllegalStateException("a payment in state " + name);
        };
    }
}
