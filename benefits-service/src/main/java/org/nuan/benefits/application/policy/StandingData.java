package org.nuan.benefits.application.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.situation.Situation;

/** A standing as plain data, with the pack that spoke. The names are a stored format: add, never rename. */
public final class StandingData {

    private StandingData() {}

    /** As String, Number, Boolean, List and Map only. */
    public static Map<String, Object> of(Situation situation, Pack pack, Standing standing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("region", situation.region().value());
        data.put("benefitMonth", situation.benefitMonth().toString());
        data.put("packId", pack.id());
        data.put("packVersion", pack.version());
        data.put("packTitleZh", pack.title().zh());
        data.put("packTitleEn", pack.title().en());
        data.put("demonstration", pack.isDemonstration());
        data.putAll(standing.toMap());
        return data;
    }
}
