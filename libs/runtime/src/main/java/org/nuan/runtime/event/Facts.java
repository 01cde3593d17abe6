package org.nuan.runtime.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.EventType;

/** Makes CloudEvents of facts, and reads them. */
public final class Facts {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Clock clock;
    private final String source;
    private final Optional<Tracer> tracer;

    public Facts(ObjectMapper json, Clock clock, String serviceName, Optional<Tracer> tracer) {
        this.json = json;
        this.clock = clock;
        this.source = "/nuan/" + serviceName;
        this.tracer = tracer;
    }

    /**
     * @param data one of the records that {@link EventType} knows
     * @param subject the case or household id; facts of one subject keep their order
     */
    public CloudEvent cloudEvent(Record data, String subject) {
        return new CloudEvent(
                CloudEvent.SPEC_VERSION,
                UUID.randomUUID().toString(),
                source,
                EventType.of(data).type(),
                subject,
                clock.instant(),
                CloudEvent.JSON,
                traceparent(),
                json.convertValue(data, MAP));
    }

    private @Nullable String traceparent() {
        Span span = tracer.map(Tracer::currentSpan).orElse(null);
        return span == null
                ? null
                : "00-" + span.context().traceId() + "-" + span.context().spanId() + "-01";
    }

    public String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact could not be written", e);
        }
    }

    /**
     * @throws UnreadableFact if it is no CloudEvent
     */
    public CloudEvent read(String text) {
        try {
            return json.readValue(text, CloudEvent.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableFact("not a CloudEvent");
        }
    }

    /**
     * The data of an event as the record of its type.
     *
     * @throws UnreadableFact if it does not fit
     */
    public Record data(CloudEvent event, EventType type) {
        try {
            return json.convertValue(event.data(), type.dataClass());
        } catch (IllegalArgumentException e) {
            throw new UnreadableFact("the data does not fit " + type.type());
        }
    }
}
