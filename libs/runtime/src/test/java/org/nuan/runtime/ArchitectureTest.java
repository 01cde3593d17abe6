package org.nuan.runtime;

import org.junit.jupiter.api.Test;
import org.nuan.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theRuntimeKeepsTheHouseRules() {
        ArchitectureRules.checkModule("org.nuan.runtime");
    }
}
