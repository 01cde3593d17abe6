package org.nuan.verification.adapter.out.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuan.verification.domain.answer.RawReply;
import org.nuan.verification.domain.consent.PermittedQuery;

/** Questions and replies as JSON. Sources may add fields of their own; what they must send is read strictly. */
final class SourceWire {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private record Query(
            String queryId, String purpose, String letterNumber, LocalDate asOf, Subject person, List<String> items) {}

    private record Subject(String citizenId, String name) {
        @Override
        public String toString() {
            return "Subject[masked]";
        }
    }

    byte[] write(PermittedQuery query) {
        try {
            return json.writeValueAsBytes(new Query(
                    query.queryId(),
                    query.purpose(),
                    query.letterNumber(),
                    query.asOf(),
                    new Subject(
                            query.person().citizenId().value(), query.person().name()),
                    query.items().stream().map(Enum::name).sorted().toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a query could not be written", e);
        }
    }

    /** Empty if it is no reply at all. */
    Optional<RawReply> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, RawReply.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
