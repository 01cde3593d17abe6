package org.nuan.sources;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads typed values from environment variables and names the variable at fault. */
record EnvironmentVariables(Map<String, String> values) {

    String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    int integer(String name, int otherwise) {
        return parsed(name, Integer::valueOf).orElse(otherwise);
    }

    double decimal(String name, double otherwise) {
        return parsed(name, Double::valueOf).orElse(otherwise);
    }

    Duration duration(String name, Duration otherwise) {
        return parsed(name, Duration::parse).orElse(otherwise);
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parser) {
        try {
            return optional(name).map(String::strip).map(parser);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException(name + " cannot be read", e);
        }
    }
}
