package org.nuan.workflows.adapter.in.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.nuan.workflows.application.limit.Limits;
import org.nuan.workflows.application.step.ServiceStep;
import org.nuan.workflows.domain.limit.Deadlines;
import org.nuan.workflows.domain.process.ApplicationProcess;
import org.nuan.workflows.domain.process.Step;

/**
 * Fits the engine to the platform. Expressions of a model reach the steps and nothing else of the application.
 */
public final class EngineSetUp extends AbstractProcessEnginePlugin {

    /** The name of the task listener in the models. */
    public static final String TASK_OPENED = "taskOpened";

    private static final Map<String, String> LETTER_REFUSALS = Stream.of(
                    "letter-missing",
                    "letter-expired",
                    "letter-withdrawn",
                    "letter-not-yet-in-force",
                    "letter-does-not-cover-source")
            .collect(Collectors.toMap(code -> code, code -> ApplicationProcess.AUTHORISATION_LACKING));

    private final Map<Object, Object> names = new HashMap<>();

    public EngineSetUp(Map<Step, ServiceStep> steps, Limits limits, Deadlines deadlines) {
        for (Step step : Step.values()) {
            ServiceStep work = steps.get(step);
            if (work == null) {
                throw new IllegalArgumentException("nobody carries out " + step);
            }
            names.put(step.beanName(), new StepDelegate(work, errors(step)));
        }
        TaskListener opened = new TaskOpened(limits, deadlines);
        names.put(TASK_OPENED, opened);
    }

    private static Map<String, String> errors(Step step) {
        return step == Step.ORDER_VERIFICATION ? LETTER_REFUSALS : Map.of();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new JuelExpressionManager(names));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(new SortedFailures());
    }
}
