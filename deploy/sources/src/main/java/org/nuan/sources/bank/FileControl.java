package org.nuan.sources.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nuan.sources.people.Dice;

/** Counts and adds up a whole file before anything in it is paid. */
final class FileControl implements PaymentFile.Listener {

    private String messageId = "";
    private Totals group = new Totals(null, null);
    private final List<Totals> payments = new ArrayList<>();
    private long[] endToEndIds = new long[64];
    private int transfers;
    private boolean payable = true;

    static FileControl of(PaymentFile file) throws IOException {
        FileControl control = new FileControl();
        file.read(control);
        return control;
    }

    @Override
    public void group(String id, Totals stated) {
        messageId = id;
        group = stated;
    }

    @Override
    public void payment(String paymentId, Totals stated) {
        payments.add(stated);
    }

    @Override
    public void transfer(Transfer transfer) {
        group.add(transfer);
        payments.getLast().add(transfer);
        payable &= transfer.hasPayableAmount();
        if (transfers == endToEndIds.length) {
            endToEndIds = Arrays.copyOf(endToEndIds, transfers * 2);
        }
        endToEndIds[transfers++] = fingerprint(transfer.endToEndId());
    }

    /** 64 bits stand for the id: a file with as many transfers as a province has households still fits in memory. */
    private static long fingerprint(String endToEndId) {
        return new Dice(endToEndId).stream("end-to-end").nextLong();
    }

    String messageId() {
        return messageId;
    }

    long count() {
        return group.count();
    }

    String sum() {
        return group.sum();
    }

    /** What is wrong with the file as a whole, or empty. */
    Optional<Rejection> objection() {
        if (group.countIsWrong() || payments.stream().anyMatch(Totals::countIsWrong)) {
            return Optional.of(new Rejection("AM18", "the number of transactions is wrong"));
        }
        if (!group.statesSum()) {
            return Optional.of(new Rejection("AM10", "the control sum is missing"));
        }
        if (group.sumIsWrong() || payments.stream().anyMatch(Totals::sumIsWrong)) {
            return Optional.of(new Rejection("AM10", "the control sum is wrong"));
        }
        if (!payable) {
            return Optional.of(new Rejection("AM12", "an amount is not positive whole fen in CNY"));
        }
        return firstRepeated().isPresent()
                ? Optional.of(new Rejection("DU04", "an end-to-end id stands twice in the file"))
                : Optional.empty();
    }

    private OptionalLong firstRepeated() {
        long[] sorted = Arrays.copyOf(endToEndIds, transfers);
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return OptionalLong.of(sorted[i]);
            }
        }
        return OptionalLong.empty();
    }
}
