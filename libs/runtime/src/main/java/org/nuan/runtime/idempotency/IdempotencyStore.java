package org.nuan.runtime.idempotency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Remembers which request was made under which key, and what it was answered. */
public interface IdempotencyStore {

    /** An answer kept to be given again. The body may hold personal data and is stored encrypted. */
    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}

    /** What is known of a key when a request with it arrives. */
    sealed interface Claim {

        /** New, or left behind by a crash: carry it out. */
        record Proceed() implements Claim {}

        record Replay(Answer answer) implements Claim {}

        record OtherBody() implements Claim {}

        record InProgress() implements Claim {}
    }

    /**
     * Claims a key.
     *
     * @param id hash of caller, path and key
     * @param abandonedBefore a claim older than that is taken over
     */
    Claim claim(String id, String bodyHash, Instant now, Instant abandonedBefore);

    void keep(String id, Answer answer);

    void release(String id);

    /** Forgets answers older than that. */
    void forget(Instant before);
}
