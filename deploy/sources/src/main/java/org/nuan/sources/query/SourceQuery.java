package org.nuan.sources.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it arrives; any part may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceQuery(
        @Nullable String queryId,
        @Nullable String purpose,
        @Nullable String letterNumber,
        @Nullable String asOf,
        @Nullable Subject person,
        @Nullable List<@Nullable String> items) {

    /** Whom the question is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Subject(
            @Nullable String citizenId, @Nullable String name) {

        @Override
        public String toString() {
            return "Subject[masked]";
        }
    }
}
