package org.nuan.portal.adapter.out.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service's plain "no" (RFC 9457), already in the reader's language. */
public final class ApiProblem extends RuntimeException {

    /**
     * What is wrong with one field.
     *
     * @param field JSON pointer
     */
    public record FieldFault(String field, String text) {}

    private final int status;
    private final String code;
    private final String title;
    private final String text;
    private final List<FieldFault> faults;

    ApiProblem(int status, String code, String title, @Nullable String detail, List<FieldFault> faults) {
        super(status + " " + code);
        this.status = status;
        this.code = code;
        this.title = title;
        this.text = detail == null || detail.isBlank() ? title : detail;
        this.faults = List.copyOf(faults);
    }

    public int status() {
        return status;
    }

    /** The stable code, such as {@code letter-missing}; empty when the reply was no problem detail. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The sentence for whoever is at the screen; may be empty. */
    public String text() {
        return text;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public boolean is(String problemCode) {
        return code.equals(problemCode);
    }

    /** Whether the request itself was refused, so that its form should be shown again. */
    public boolean concernsInput() {
        return status == 400 || status == 403 || status == 409 || status == 413 || status == 422 || status == 429;
    }
}
