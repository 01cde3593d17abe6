package org.nuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Many callers at once. */
class AtTheSameTimeTest extends RunningIntake {

    private static final int CALLERS = 8;

    private static List<Answer> allAtOnce(IntFunction<Answer> call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                int caller = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return call.apply(caller);
                }));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    @Test
    void oneOfManyApplicationsOfAHouseholdIsSubmitted() throws Exception {
        Map<String, Object> form = household();
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            Answer draft = draft(form);
            sign(draft);
            drafts.add(draft.text("id"));
        }
        List<Answer> answers = allAtOnce(i -> post(CITIZEN, path(drafts.get(i)) + "/submission", null));
        assertThat(answers).filteredOn(a -> a.raw().statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.raw().statusCode() != 200)
                .allSatisfy(a -> a.refused(409, "household-already-applying"));
        assertThat(drafts)
                .filteredOn(id -> document(id).getString("stage").equals("SUBMITTED"))
                .hasSize(1);
    }

    @Test
    void noObjectionIsLostOrStatedTwice() throws Exception {
        String id = submitted(household());
        reviewed(id);
        String notice = notice(id);
        List<Answer> answers =
                allAtOnce(i -> post("", "/api/intake/notices/" + notice + "/objections", Map.of("text", "异议" + i)));
        long taken = answers.stream().filter(a -> a.raw().statusCode() == 202).count();
        answers.stream().filter(a -> a.raw().statusCode() != 202).forEach(a -> a.refused(409, "changed-meanwhile"));
        assertThat(taken).isPositive();
        assertThat(document(id).getList("notices", Document.class).getFirst().getList("objections", Document.class))
                .hasSize((int) taken);
        assertThat(facts(id))
                .filteredOn(f -> f.contains("org.nuan.objection.raised"))
                .hasSize((int) taken);
    }
}
