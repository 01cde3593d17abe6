package org.nuan.verification.domain.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.verification.domain.answer.RawReply.RawItem;
import org.nuan.verification.domain.source.Item;

/**
 * Believes a reply only if it answers the very question that was put: same query, same source, only items that were
 * asked, of the kind and range the item has, and nothing at all about a person the source says it does not know.
 */
public final class AnswerCheck {

    /** No single value of one person is larger: 10 thousand million yuan. */
    private static final long LARGEST_FEN = 1_000_000_000_000L;

    private static final int LONGEST_TEXT = 500;

    private AnswerCheck() {}

    public static Reply check(RawReply raw, Expectation expected) {
        Boolean known = raw.known();
        List<@Nullable RawItem> items = raw.items();
        if (!expected.queryId().equals(raw.queryId())
                || !expected.sourceId().equals(raw.sourceId())
                || raw.answeredAt() == null
                || known == null
                || items == null
                || (!known && !items.isEmpty())) {
            return Reply.Failure.of(Trouble.NONSENSE);
        }
        List<Finding> findings = new ArrayList<>();
        for (RawItem item : items) {
            Optional<Finding> finding = item == null ? Optional.empty() : finding(item, expected);
            if (finding.isEmpty()) {
                return Reply.Failure.of(Trouble.NONSENSE);
            }
            findings.add(finding.get());
        }
        return new Reply.Answer(raw.answeredAt(), findings);
    }

    private static Optional<Finding> finding(RawItem raw, Expectation expected) {
        return Optional.ofNullable(raw.item())
                .flatMap(Item::ofCode)
                .filter(expected.items()::contains)
                .filter(item -> item.period().name().equals(raw.period()))
                .filter(item -> isSensible(item, raw.amountFen()))
                .filter(item -> hasShortText(raw))
                .map(item -> new Finding(item, raw.amountFen(), raw.text(), raw.reference(), raw.since()));
    }

    private static boolean isSensible(Item item, @Nullable Long amountFen) {
        if (amountFen == null) {
            return !item.period().isAmount();
        }
        return amountFen >= 0 && amountFen <= LARGEST_FEN;
    }

    private static boolean hasShortText(RawItem raw) {
        String text = raw.text();
        return text == null || text.length() <= LONGEST_TEXT;
    }
}
