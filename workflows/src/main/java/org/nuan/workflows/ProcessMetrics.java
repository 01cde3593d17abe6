package org.nuan.workflows;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.workflows.application.fact.EarlyFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What operators watch: open tasks by type, incidents, facts that wait, limits that passed. */
@Component
class ProcessMetrics {

    private final Counter deadlinesPassed;

    /** The engine is looked up when a gauge is read, because the engine itself counts with this object. */
    ProcessMetrics(
            MeterRegistry registry,
            ObjectProvider<TaskService> tasks,
            ObjectProvider<RuntimeService> runtime,
            ObjectProvider<EarlyFacts> earlyFacts) {
        deadlinesPassed = Counter.builder("nuan.deadlines.passed")
                .description("overall limits that passed while a case was open")
                .register(registry);
        for (TaskType type : TaskType.values()) {
            Gauge.builder("nuan.tasks.open", () -> open(tasks.getObject(), type))
                    .description("human tasks that wait")
                    .tag("type", type.key())
                    .register(registry);
        }
        Gauge.builder(
                        "nuan.incidents.open",
                        () -> runtime.getObject().createIncidentQuery().count())
                .description("cases that stand still")
                .register(registry);
        Gauge.builder("nuan.facts.early", () -> earlyFacts.getObject().count())
                .description("facts that wait for their case")
                .register(registry);
    }

    private static long open(TaskService tasks, TaskType type) {
        return tasks.createTaskQuery().taskDefinitionKey(type.key()).count();
    }

    void deadlinePassed() {
        deadlinesPassed.increment();
    }
}
