package org.nuan.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** No class name ends in one of the vague words. */
final class NamedForWhatTheyAre extends ArchCondition<JavaClass> {

    private final Set<String> vague;

    NamedForWhatTheyAre(Set<String> vague) {
        super("be named for what they are");
        this.vague = vague;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean named = vague.stream().noneMatch(type.getSimpleName()::endsWith);
        events.add(new SimpleConditionEvent(type, named, type.getName()));
    }
}
