package org.nuan.sources.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Repeatable chance: the same subject and question always give the same answer, whoever asks and whenever.
 *
 * <p>Each question has its own stream, so a new question never changes the answers to the old ones.
 */
public final class Dice {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final String subject;

    public Dice(String subject) {
        this.subject = subject;
    }

    public SplittableRandom stream(String question) {
        long hash = FNV_OFFSET;
        for (byte octet : (subject + '|' + question).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * FNV_PRIME;
        }
        return new SplittableRandom(hash);
    }

    /** Whether something holds that is true for that share of people (0 to 1). */
    public boolean chance(String question, double share) {
        return stream(question).nextDouble() < share;
    }

    public int between(String question, int least, int most) {
        return stream(question).nextInt(least, most + 1);
    }

    public <T> T pick(String question, List<T> choices) {
        return choices.get(stream(question).nextInt(choices.size()));
    }

    /** A log-normal value around the median; sigma is the deviation of its logarithm. */
    public double logNormal(String question, double median, double sigma) {
        return median * Math.exp(sigma * stream(question).nextGaussian());
    }
}
