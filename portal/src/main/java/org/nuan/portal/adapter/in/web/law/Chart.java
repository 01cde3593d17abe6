package org.nuan.portal.adapter.in.web.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * What a chart on a page draws; everything in it also stands in a table beside it.
 *
 * @param kind {@code bar}, {@code lying-bar} or {@code step}
 * @param unit written after a value, such as a currency
 * @param labels along the axis
 */
public record Chart(String kind, String unit, List<String> labels, List<Series> series) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Values in the order of the labels. */
    public record Series(String name, List<Double> values) {}

    /** For the attribute that the script of the page reads. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a chart is numbers and words only", e);
        }
    }

    static double yuan(long fen) {
        return fen / 100.0;
    }
}
