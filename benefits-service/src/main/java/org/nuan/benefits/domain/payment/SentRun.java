package org.nuan.benefits.domain.payment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.bank.BankAnswer;
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.benefits.domain.bank.PaymentAnswer;

/** At the bank; waits for its answer. */
public record SentRun(RunHeader header, Release release, List<PayLine> lines) implements PayRun {

    public SentRun {
        lines = List.copyOf(lines);
    }

    /**
     * What an answer changed.
     *
     * @param changed the lines that moved
     * @param strangers answers about payments that are not open in this run; a person must look at them
     */
    public record Answered(PayRun run, List<PayLine> changed, int strangers) {}

    public MessageId messageId() {
        return MessageId.of(header.id());
    }

    /**
     * Takes an answer of the bank. An answer that leaves payments open leaves the run sent; "seen before" changes
     * nothing, because it says that an earlier copy of the file is being or was paid.
     */
    public Answered answered(BankAnswer answer) {
        return switch (answer) {
            case BankAnswer.FileRefused(String reasonCode) -> refused(reasonCode);
            case BankAnswer.SeenBefore _ -> new Answered(this, List.of(), 0);
            case BankAnswer.Payments(Map<UUID, PaymentAnswer> answers) -> applied(answers);
        };
    }

    private Answered refused(String reasonCode) {
        List<PayLine> unpaid = new ArrayList<>();
        List<PayLine> all = new ArrayList<>();
        for (PayLine line : lines) {
            PayLine next = line.isSent() ? line.in(new LineState.Unpaid(reasonCode)) : line;
            all.add(next);
            if (line.isSent()) {
                unpaid.add(next);
            }
        }
        if (unpaid.size()
                != lines.stream().filter(l -> l.state().countsAsPayment()).count()) {
            return new Answered(this, List.of(), unpaid.size());
        }
        return new Answered(new RejectedRun(header, release, all, reasonCode), unpaid, 0);
    }

    private Answered applied(Map<UUID, PaymentAnswer> answers) {
        List<PayLine> changed = new ArrayList<>();
        List<PayLine> all = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        for (PayLine line : lines) {
            PayLine next = line.isSent() ? answer(line, answers.get(line.paymentId())) : line;
            all.add(next);
            if (line.isSent()) {
                known.add(line.paymentId());
            }
            if (!next.equals(line)) {
                changed.add(next);
            }
        }
        int strangers = (int)
                answers.keySet().stream().filter(id -> !known.contains(id)).count();
        PayRun run = all.stream().anyMatch(PayLine::isSent)
                ? new SentRun(header, release, all)
                : new AcknowledgedRun(header, release, all);
        return new Answered(run, changed, strangers);
    }

    private static PayLine answer(PayLine line, @Nullable PaymentAnswer answer) {
        return switch (answer) {
            case null -> line;
            case PaymentAnswer.Pending _ -> line;
            case PaymentAnswer.Settled _ -> line.in(new LineState.Paid());
            case PaymentAnswer.Refused(String reasonCode) -> line.in(new LineState.Returned(reasonCode));
        };
    }
}
