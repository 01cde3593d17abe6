package org.nuan.benefits.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.application.payment.PayRunSummary;
import org.nuan.benefits.domain.payment.AcknowledgedRun;
import org.nuan.benefits.domain.payment.ControlledRun;
import org.nuan.benefits.domain.payment.Official;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.PayRun;
import org.nuan.benefits.domain.payment.RejectedRun;
import org.nuan.benefits.domain.payment.Release;
import org.nuan.benefits.domain.payment.ReleasedRun;
import org.nuan.benefits.domain.payment.RunHeader;
import org.nuan.benefits.domain.payment.SentRun;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;

/** How a pay run lies in {@code pay_run}, and back into its type. */
final class PayRunRows {

    private PayRunRows() {}

    /** A row before its lines are known. */
    record Row(
            RunHeader header,
            String state,
            @Nullable Release release,
            @Nullable String reasonCode) {

        PayRun with(List<PayLine> lines) {
            return switch (state) {
                case "PREPARED" -> new ControlledRun(header, lines);
                case "RELEASED" -> new ReleasedRun(header, released(), lines);
                case "SENT" -> new SentRun(header, released(), lines);
                case "ACKNOWLEDGED" -> new AcknowledgedRun(header, released(), lines);
                case "REJECTED" -> new RejectedRun(header, released(), lines, reason());
                default -> throw new IllegalStateException("a pay run in state " + state);
            };
        }

        private Release released() {
            return Optional.ofNullable(release).orElseThrow();
        }

        private String reason() {
            return Optional.ofNullable(reasonCode).orElseThrow();
        }
    }

    static String stateOf(PayRun run) {
        return switch (run) {
            case ControlledRun _ -> "PREPARED";
            case ReleasedRun _ -> "RELEASED";
            case SentRun _ -> "SENT";
            case AcknowledgedRun _ -> "ACKNOWLEDGED";
            case RejectedRun _ -> "REJECTED";
        };
    }

    static Optional<Release> releaseOf(PayRun run) {
        return switch (run) {
            case ControlledRun _ -> Optional.empty();
            case ReleasedRun r -> Optional.of(r.release());
            case SentRun r -> Optional.of(r.release());
            case AcknowledgedRun r -> Optional.of(r.release());
            case RejectedRun r -> Optional.of(r.release());
        };
    }

    static Optional<String> reasonOf(PayRun run) {
        return run instanceof RejectedRun rejected ? Optional.of(rejected.reasonCode()) : Optional.empty();
    }

    static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new RunHeader(
                        row.getObject("id", UUID.class),
                        RegionCode.of(row.getString("region")),
                        Columns.month(row, "month"),
                        new Official(row.getString("prepared_by"), row.getString("prepared_by_name")),
                        Columns.instant(row, "prepared_at"),
                        Money.ofFen(row.getLong("last_month_fen"))),
                row.getString("state"),
                release(row),
                row.getString("reason_code"));
    }

    private static @Nullable Release release(ResultSet row) throws SQLException {
        String by = row.getString("released_by");
        return by == null
                ? null
                : new Release(new Official(by, row.getString("released_by_name")), Columns.instant(row, "released_at"));
    }

    static PayRunSummary readSummary(ResultSet row, int number) throws SQLException {
        Row run = read(row, number);
        return new PayRunSummary(
                run.header(),
                run.state(),
                run.release(),
                run.reasonCode(),
                row.getInt("lines"),
                Money.ofFen(row.getLong("total_fen")),
                row.getInt("paid"),
                row.getInt("returned"),
                row.getInt("held"));
    }
}
