package org.nuan.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvents 1.0 envelope in structured JSON mode.
 *
 * @param id unique for ever; consumers keep it to take each fact once
 * @param source the stating service, such as {@code /nuan/intake-service}
 * @param type see {@link EventType#type()}
 * @param subject the case or household id; also the Kafka key, so that one household's facts keep their order
 * @param traceparent W3C trace context, where known
 * @param data the fact itself, as a JSON object
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        @Nullable String traceparent,
        Map<String, Object> data) {

    public static final String SPEC_VERSION = "1.0";
    public static final String JSON = "application/json";
}
