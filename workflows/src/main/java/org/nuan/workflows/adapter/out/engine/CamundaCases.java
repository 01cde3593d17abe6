package org.nuan.workflows.adapter.out.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.nuan.workflows.application.fact.CasePosition;
import org.nuan.workflows.application.fact.Cases;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.CaseMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases as process instances; the table {@code case_process} says which instance belongs to which application. */
public final class CamundaCases implements Cases {

    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final Clock clock;

    public CamundaCases(RuntimeService runtime, JdbcClient jdbc, Clock clock) {
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The row is taken first: of two starts at the same moment the second waits for the first and then sees it. */
    @Override
    public boolean start(String applicationId, String region, CaseFacts facts) {
        int taken = jdbc.sql("""
                        insert into case_process (application_id, process_instance_id, region, started_at)
                        values (:application, :application, :region, :at) on conflict (application_id) do nothing
                        """)
                .param("application", applicationId)
                .param("region", region)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (taken == 0) {
            return false;
        }
        ProcessInstance instance = runtime.startProcessInstanceByMessage(
                CaseMessage.APPLICATION_SUBMITTED.messageName(), applicationId, facts.named());
        jdbc.sql("update case_process set process_instance_id = :instance where application_id = :application")
                .param("instance", instance.getId())
                .param("application", applicationId)
                .update();
        return true;
    }

    @Override
    public Optional<CasePosition> position(String applicationId) {
        return instanceOf(applicationId).map(this::positionOf);
    }

    private Optional<String> instanceOf(String applicationId) {
        return jdbc.sql("select process_instance_id from case_process where application_id = :application")
                .param("application", applicationId)
                .query(String.class)
                .optional();
    }

    private CasePosition positionOf(String instance) {
        ActivityInstance tree = runtime.getActivityInstance(instance);
        if (tree == null) {
            return new CasePosition(true, Set.of(), Set.of(), CaseFacts.NONE);
        }
        Set<String> active = new LinkedHashSet<>();
        ActiveElements.collect(tree, active);
        return new CasePosition(false, waitingFor(instance), active, CaseFacts.ofNames(runtime.getVariables(instance)));
    }

    private Set<CaseMessage> waitingFor(String instance) {
        Set<CaseMessage> waiting = EnumSet.noneOf(CaseMessage.class);
        for (EventSubscription subscription : runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventType("message")
                .list()) {
            Arrays.stream(CaseMessage.values())
                    .filter(m -> m.messageName().equals(subscription.getEventName()))
                    .forEach(waiting::add);
        }
        return waiting;
    }

    @Override
    public void deliver(String applicationId, CaseMessage message, CaseFacts facts) {
        runtime.createMessageCorrelation(message.messageName())
                .processInstanceId(instanceOf(applicationId).orElseThrow())
                .setVariables(facts.named())
                .correlate();
    }

    @Override
    public void note(String applicationId, CaseFacts facts) {
        runtime.setVariables(instanceOf(applicationId).orElseThrow(), facts.named());
    }
}
