package org.nuan.portal.adapter.in.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.workflows.TaskType;

/** The form of a task: what must be there before it is sent, and what the process is told. */
public final class TaskForm {

    private final TaskType type;
    private final FormInput input;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private TaskForm(TaskType type, FormInput input) {
        this.type = type;
        this.input = input;
    }

    /** Reads the form; what is missing is noted in the input. */
    public static Map<String, Object> read(TaskType type, FormInput input) {
        return new TaskForm(type, input).fields();
    }

    private Map<String, Object> fields() {
        switch (type) {
            case CHECK_REPORT -> required("choice");
            case HOME_VISIT -> visit();
            case COUNTERSIGN_VISIT -> {
                required("visitId");
                if (!input.ticked("agreed")) {
                    input.reject("agreed", "form.tick");
                }
            }
            case INITIAL_OPINION -> {
                required("recommendation");
                required("reason");
                given("assessmentId", input.text("assessmentId"));
            }
            case DEMOCRATIC_APPRAISAL -> {
                number("present");
                number("inFavour");
                required("minutes");
            }
            case APPROVAL -> {
                required("outcome");
                given("assessmentId", input.text("assessmentId"));
                if (input.chosen("outcome", "REFUSED")) {
                    required("reason");
                } else {
                    given("reason", input.text("reason"));
                }
            }
        }
        return fields;
    }

    private void visit() {
        required("visitedOn");
        if (input.has("visitedOn") && !isDay(input.value("visitedOn"))) {
            input.reject("visitedOn", "form.date");
        }
        required("secondVisitor");
        Boolean truthful = input.answer("truthful");
        if (truthful == null) {
            input.reject("truthful", "form.choose");
        }
        given("truthful", truthful);
        required("findings");
        List<String> needs = input.all("needs");
        fields.put("needs", needs);
    }

    private static boolean isDay(String typed) {
        try {
            LocalDate.parse(typed);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void number(String name) {
        required(name);
        given(name, input.whole(name));
    }

    private void required(String name) {
        if (!input.has(name)) {
            input.reject(name, "form.required");
        }
        given(name, input.text(name));
    }

    private void given(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
