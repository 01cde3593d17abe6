package org.nuan.benefits.adapter.in.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.application.payment.KeptFile;
import org.nuan.benefits.application.payment.PayRunSummary;
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.benefits.domain.payment.AcknowledgedRun;
import org.nuan.benefits.domain.payment.ControlledRun;
import org.nuan.benefits.domain.payment.Hold;
import org.nuan.benefits.domain.payment.LineState;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.PayRun;
import org.nuan.benefits.domain.payment.RejectedRun;
import org.nuan.benefits.domain.payment.Release;
import org.nuan.benefits.domain.payment.ReleasedRun;
import org.nuan.benefits.domain.payment.SentRun;
import org.nuan.contracts.benefits.PayRunViews.PayLineView;
import org.nuan.contracts.benefits.PayRunViews.PayRunView;

/** How pay runs look from outside. */
final class PayRunPages {

    private PayRunPages() {}

    static PayRunView of(PayRun run, Optional<KeptFile> file) {
        Optional<Release> release = release(run);
        List<PayLine> lines = run.lines();
        return new PayRunView(
                run.header().id().toString(),
                run.header().region().value(),
                run.header().month().toString(),
                state(run),
                run.header().preparedBy().name(),
                run.header().preparedAt(),
                release.map(r -> r.by().name()).orElse(null),
                release.map(Release::at).orElse(null),
                release.map(r -> MessageId.of(run.header().id()).value()).orElse(null),
                file.map(kept -> kept.file().sha256()).orElse(null),
                lines.size(),
                run.total().fen(),
                count(lines, LineState.Paid.class::isInstance),
                count(lines, PayRunPages::cameBack),
                count(lines, LineState.Held.class::isInstance),
                run.header().lastMonthTotal().fen(),
                lines.stream().map(PayRunPages::of).toList());
    }

    /** Without payments and file. */
    static PayRunView of(PayRunSummary run) {
        Optional<Release> release = Optional.ofNullable(run.release());
        return new PayRunView(
                run.id().toString(),
                run.header().region().value(),
                run.header().month().toString(),
                run.state(),
                run.header().preparedBy().name(),
                run.header().preparedAt(),
                release.map(r -> r.by().name()).orElse(null),
                release.map(Release::at).orElse(null),
                release.map(r -> MessageId.of(run.id()).value()).orElse(null),
                null,
                run.lines(),
                run.total().fen(),
                run.paid(),
                run.returned(),
                run.held(),
                run.header().lastMonthTotal().fen(),
                List.of());
    }

    private static PayLineView of(PayLine line) {
        return new PayLineView(
                line.paymentId().toString(),
                line.awardId().toString(),
                line.key().householdId(),
                line.payee().account().masked(),
                line.amount().fen(),
                state(line.state()),
                reason(line.state()),
                holds(line.state()));
    }

    private static int count(List<PayLine> lines, Predicate<LineState> state) {
        return (int) lines.stream().filter(line -> state.test(line.state())).count();
    }

    private static boolean cameBack(LineState state) {
        return state instanceof LineState.Returned || state instanceof LineState.Unpaid;
    }

    private static Optional<Release> release(PayRun run) {
        return switch (run) {
            case ControlledRun _ -> Optional.empty();
            case ReleasedRun r -> Optional.of(r.release());
            case SentRun r -> Optional.of(r.release());
            case AcknowledgedRun r -> Optional.of(r.release());
            case RejectedRun r -> Optional.of(r.release());
        };
    }

    private static String state(PayRun run) {
        return switch (run) {
            case ControlledRun _ -> "PREPARED";
            case ReleasedRun _ -> "RELEASED";
            case SentRun _ -> "SENT";
            case AcknowledgedRun _ -> "ACKNOWLEDGED";
            case RejectedRun _ -> "REJECTED";
        };
    }

    /** The public states; a line of a refused file is one that came back. */
    static String state(LineState state) {
        return switch (state) {
            case LineState.Due _ -> "DUE";
            case LineState.Held _ -> "HELD";
            case LineState.Sent _ -> "SENT";
            case LineState.Paid _ -> "PAID";
            case LineState.Returned _, LineState.Unpaid _ -> "RETURNED";
        };
    }

    static @Nullable String reason(LineState state) {
        return switch (state) {
            case LineState.Returned(String code) -> code;
            case LineState.Unpaid(String code) -> code;
            default -> null;
        };
    }

    private static List<String> holds(LineState state) {
        return state instanceof LineState.Held(Set<Hold> reasons)
                ? reasons.stream().map(Hold::name).sorted().toList()
                : List.of();
    }
}
