package org.nuan.workflows.stage;

import org.jspecify.annotations.Nullable;

/** People with their roles and regions. */
public enum Staff {
    CASEWORKER("caseworker", "990101001", "township-caseworker"),
    CASEWORKER_TWO("caseworker-two", "990101001", "township-caseworker"),
    CASEWORKER_ELSEWHERE("caseworker-shiqiao", "990101002", "township-caseworker"),
    APPROVER("approver", "990101001", "township-approver"),
    REVIEWER("reviewer", "990101", "county-reviewer"),
    AUDITOR("auditor", "99", "auditor"),
    OPERATOR("operator", "99", "operator"),
    CITIZEN("citizen-lin", null, "citizen");

    private final String userName;
    private final @Nullable String region;
    private final String role;

    Staff(String userName, @Nullable String region, String role) {
        this.userName = userName;
        this.region = region;
        this.role = role;
    }

    public Caller on(Stage stage) {
        return new Caller(stage, stage.tokens().as(userName, region, role));
    }
}
