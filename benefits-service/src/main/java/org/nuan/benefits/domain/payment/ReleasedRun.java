package org.nuan.benefits.domain.payment;

import java.util.List;
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.kernel.Money;

/** Released by a second person; its file is made, stored and sent by the clockwork. */
public record ReleasedRun(RunHeader header, Release release, List<PayLine> lines) implements PayRun {

    public ReleasedRun {
        lines = List.copyOf(lines);
    }

    /** One message id for the whole life of the run. */
    public MessageId messageId() {
        return MessageId.of(header.id());
    }

    /** The lines of the bank file, in its order. */
    public List<PayLine> dueLines() {
        return lines.stream().filter(PayLine::isDue).toList();
    }

    public Money dueTotal() {
        return dueLines().stream().map(PayLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The file is at the bank. */
    public SentRun sent() {
        return new SentRun(
                header,
                release,
                lines.stream()
                        .map(line -> line.isDue() ? line.in(new LineState.Sent()) : line)
                        .toList());
    }
}
