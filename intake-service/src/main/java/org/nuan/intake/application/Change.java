package org.nuan.intake.application;

import java.util.List;
import org.nuan.intake.domain.application.Application;

/** The next state of an application, and what is to be told to the other services about it. */
record Change(Application next, List<Record> facts) {

    static Change silent(Application next) {
        return new Change(next, List.of());
    }
}
