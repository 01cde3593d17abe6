package org.nuan.portal.adapter.in.web.security;

import java.util.Arrays;
import java.util.Optional;

/** The realm's roles for which the portal has pages. */
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
    OPERATOR("operator");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    public String realmName() {
        return realmName;
    }

    public String authority() {
        return "ROLE_" + name();
    }

    static Optional<Role> ofRealmName(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(name))
                .findFirst();
    }
}
