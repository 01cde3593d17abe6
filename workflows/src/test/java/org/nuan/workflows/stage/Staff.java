package org.nuan.workflows.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.nuan.testkit.TestTokens;

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
        return at(stage.url(), stage.json(), stage.tokens());
    }

    Caller at(String url, ObjectMapper json, TestTokens tokens) {
        return new Caller(url, json, tokens.as(userName, region, role));
    }
}
