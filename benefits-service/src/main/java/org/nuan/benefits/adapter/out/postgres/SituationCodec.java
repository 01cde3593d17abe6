package org.nuan.benefits.adapter.out.postgres;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Situation;

/**
 * Situations as compressed bytes, by the names of their parts. Written and read by the same version only: bytes in which
 * a part is missing or unknown are refused, never read as if there were nothing.
 */
final class SituationCodec {

    private static final SmileMapper SMILE = mapper();
    private static final ObjectWriter WRITER = SMILE.writerFor(Situation.class);
    private static final ObjectReader READER = SMILE.readerFor(Situation.class);

    private SituationCodec() {}

    private static SmileMapper mapper() {
        SimpleModule module = new SimpleModule()
                .addSerializer(Money.class, written((value, out) -> out.writeNumber(value.fen())))
                .addDeserializer(Money.class, read(in -> Money.ofFen(number(in))))
                .addSerializer(LocalDate.class, written((value, out) -> out.writeNumber(value.toEpochDay())))
                .addDeserializer(LocalDate.class, read(in -> LocalDate.ofEpochDay(number(in))))
                .addSerializer(BenefitMonth.class, ToStringSerializer.instance)
                .addDeserializer(BenefitMonth.class, read(in -> BenefitMonth.parse(text(in))))
                .addSerializer(RegionCode.class, ToStringSerializer.instance)
                .addDeserializer(RegionCode.class, read(in -> RegionCode.of(text(in))))
                .addSerializer(Provenance.class, written((value, out) -> out.writeString(source(value))))
                .addDeserializer(Provenance.class, read(in -> provenance(text(in))));
        SmileMapper mapper = SmileMapper.builder()
                .enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .addModule(module)
                .build();
        return mapper;
    }

    /** @throws UncheckedIOException if the situations cannot be written */
    static byte[] encode(List<Situation> situations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream packed = new DeflaterOutputStream(bytes, fast, 16 * 1024);
                SequenceWriter writer = WRITER.writeValuesAsArray(packed)) {
            writer.writeAll(situations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException if they were written by another version, or are no situations */
    static List<Situation> decode(byte[] bytes) {
        try (InputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(bytes));
                MappingIterator<Situation> situations = READER.readValues(unpacked)) {
            return situations.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Declared() -> "";
            case Provenance.Verified(String sourceId) -> sourceId;
        };
    }

    private static Provenance provenance(String source) {
        return source.isEmpty() ? Provenance.declared() : Provenance.verified(source);
    }

    private static long number(JsonParser in) {
        try {
            return in.getLongValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonParser in) {
        try {
            return in.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    private static <T> JsonSerializer<T> written(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
                writing.write(value, out);
            }
        };
    }

    private static <T> JsonDeserializer<T> read(Function<JsonParser, T> reading) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return reading.apply(in);
            }
        };
    }
}
