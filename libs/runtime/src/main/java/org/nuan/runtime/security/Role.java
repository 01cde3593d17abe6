package org.nuan.runtime.security;

import java.util.Arrays;
import java.util.Optional;

/** The realm roles of the platform. */
public enum Role {
    CITIZEN("citizen"),
    VILLAGE_COORDINATOR("village-coordinator"),
    TOWNSHIP_CASEWORKER("township-caseworker"),
    TOWNSHIP_APPROVER("township-approver"),
    COUNTY_REVIEWER("county-reviewer"),
    COUNTY_FINANCE("county-finance"),
    DEPARTMENT_OFFICER("department-officer"),
    PROVIDER_WORKER("provider-worker"),
    POLICY_EDITOR("policy-editor"),
    AUDITOR("auditor"),
    OPERATOR("operator"),
    /** The workflow engine's own account: it carries out what the process model says. */
    PROCESS("process");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    public String realmName() {
        return realmName;
    }

    public static Optional<Role> ofRealmName(String name) {
        return Arrays.stream(values()).filter(r -> r.realmName.equals(name)).findFirst();
    }
}
