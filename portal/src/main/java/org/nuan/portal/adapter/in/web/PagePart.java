package org.nuan.portal.adapter.in.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuan.portal.adapter.out.http.ApiProblem;
import org.nuan.portal.adapter.out.http.ApiUnavailable;
import org.springframework.http.HttpStatus;

/**
 * A part of a page that comes from another service than the page itself. When that service does not answer, the page is
 * shown without the part and says so; a part that does not exist yet or is not for this reader is simply left out.
 *
 * @param value null when there is nothing to show
 * @param unavailable whether there may be something that cannot be shown now
 */
public record PagePart<T>(@Nullable T value, boolean unavailable) {

    public static <T> PagePart<T> of(Supplier<T> read) {
        try {
            return new PagePart<>(read.get(), false);
        } catch (ApiUnavailable e) {
            return new PagePart<>(null, true);
        } catch (ApiProblem e) {
            if (e.status() == HttpStatus.UNAUTHORIZED.value()) {
                throw e;
            }
            return new PagePart<>(null, false);
        }
    }

    /** The value, or this one where there is none to show. */
    public T orElse(T other) {
        return value == null ? other : value;
    }

    public static <T> PagePart<T> none() {
        return new PagePart<>(null, false);
    }
}
