package org.nuan.workflows.application.remote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Refusal;

/**
 * A foreseen "no" of another service.
 *
 * @param service which one
 * @param status HTTP status, 400 to 499
 * @param code the service's own code of the refusal
 * @param pointer the field at fault, where the service named one
 * @param problem the whole problem detail as the service wrote it, for handing on to whoever asked
 */
public record ServiceRefusal(
        String service,
        int status,
        @Override String code,
        @Nullable String pointer,
        String problem) implements Refusal {

    @Override
    public Kind kind() {
        return switch (status) {
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 409 -> Kind.CONFLICT;
            default -> Kind.INVALID;
        };
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(pointer);
    }

    /** Short, for logs and incidents; the problem itself may repeat what was sent. */
    @Override
    public String toString() {
        return code + " (" + service + " " + status + ")";
    }
}
