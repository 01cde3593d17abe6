package org.nuan.workflows.adapter.in.rest;

import java.util.Map;
import java.util.function.Supplier;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.problem.ProblemResponses;
import org.nuan.runtime.problem.Problems;
import org.nuan.workflows.application.remote.ServiceRefusal;
import org.nuan.workflows.application.remote.ServiceUnavailable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers of commands that another service takes part in: its refusal is handed on as it stands, in its own words; if it
 * does not answer, the caller may try again later.
 */
final class Answers {

    private final ProblemResponses problems;

    Answers(ProblemResponses problems) {
        this.problems = problems;
    }

    <T> ResponseEntity<Object> of(Supplier<Outcome<T>> command) {
        try {
            Outcome<T> outcome = command.get();
            if (outcome instanceof Outcome.Refused<T>(ServiceRefusal refusal)) {
                return problem(refusal.status(), refusal.problem());
            }
            return ResponseEntity.ok(Problems.orThrow(outcome));
        } catch (ServiceUnavailable e) {
            HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
            return problem(
                    status.value(),
                    problems.body(status, "service-unavailable", Map.of(), LocaleContextHolder.getLocale()));
        }
    }

    private static ResponseEntity<Object> problem(int status, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
