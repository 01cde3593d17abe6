package org.nuan.portal.adapter.out.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.nuan.contracts.benefits.PackViews.PackCheck;
import org.nuan.contracts.benefits.PackViews.PackSummary;
import org.nuan.contracts.benefits.PackViews.PackView;
import org.nuan.contracts.benefits.StandingView;
import org.nuan.contracts.benefits.WhatIfOrder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;

/** The law: what it would give, what it says, and whether a draft of it can be read. */
public final class PolicyApi {

    private static final String POLICY = "/api/benefits/policy";

    private final ServiceCalls calls;
    private final ServiceCalls nameless;

    /** @param nameless calls in nobody's name, whoever is signed in */
    PolicyApi(ServiceCalls calls, ServiceCalls nameless) {
        this.calls = calls;
        this.nameless = nameless;
    }

    /** What a household would get; the service does not learn who asks, and keeps nothing. */
    public StandingView tryOut(WhatIfOrder order, String key) {
        return nameless.post(StandingView.class, key, order, POLICY + "/what-if");
    }

    public List<PackSummary> packs() {
        return calls.list(new ParameterizedTypeReference<>() {}, POLICY + "/packs");
    }

    public PackView pack(String id) {
        return calls.get(PackView.class, POLICY + "/packs/{id}", id);
    }

    /** Finds everything that is wrong in the text of a pack; nothing is kept. */
    public PackCheck check(String yaml, String key) {
        return calls.postText(
                PackCheck.class, key, yaml, new MediaType(MediaType.TEXT_PLAIN, UTF_8), POLICY + "/packs/check");
    }
}
