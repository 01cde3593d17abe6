package org.nuan.workflows.adapter.out.engine;

import java.util.Collection;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/** The elements in which a case is, without the frames around them. */
final class ActiveElements {

    private ActiveElements() {}

    /** Adds the ids of all leaves: elements at work, and elements before which a job waits. */
    static void collect(ActivityInstance instance, Collection<String> ids) {
        if (instance.getChildActivityInstances().length + instance.getChildTransitionInstances().length == 0) {
            ids.add(instance.getActivityId());
        }
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            collect(child, ids);
        }
        for (TransitionInstance child : instance.getChildTransitionInstances()) {
            ids.add(child.getActivityId());
        }
    }
}
