package org.nuan.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.contracts.event.ApplicationSubmitted;
import org.nuan.contracts.event.PaymentPaid;
import org.nuan.contracts.event.VerificationCompleted;
import org.nuan.testkit.Await;
import org.nuan.workflows.stage.LiveStage;
import org.nuan.workflows.stage.Staff;

/** The service as the demonstration runs it. */
class LiveServiceTest {

    private static final Map<String, Object> VISIT =
            Map.of("visitedOn", "2026-03-02", "secondVisitor", "caseworker-two", "truthful", true, "findings", "属实");

    @Test
    void factsTravelOverKafkaAndTimersFollowTheMovedClock(@TempDir Path folder) {
        String id = "app-" + UUID.randomUUID();
        try (LiveStage live = new LiveStage(folder)) {
            live.publish(new VerificationCompleted(id, "report-1", 1, "COMPLETE", 0), id);
            live.publish(new ApplicationSubmitted(id, "household", "dibao", "990101001001", "RURAL", false), id);
            live.awaitAt(id, "homeVisit");
            live.complete(Staff.CASEWORKER, id, VISIT);
            live.complete(Staff.CASEWORKER_TWO, id, Map.of());
            live.awaitAt(id, "initialOpinion");
            live.complete(Staff.CASEWORKER, id, Map.of("recommendation", "SUPPORT", "reason", "符合条件"));
            live.awaitAt(id, "noticeRunning");

            live.moveClock(Duration.ofDays(8));
            live.awaitAt(id, "approval");
            live.complete(Staff.APPROVER, id, Map.of("outcome", "APPROVED"));
            live.publish(new PaymentPaid("payment-1", "run-1", "award-1", id, "household", "2026-12"), id);
            Await.until(
                    "the end", Duration.ofSeconds(30), () -> live.progress(id).ended());
            assertThat(live.progress(id).doneActivities()).contains("casePaid");
        }
    }
}
