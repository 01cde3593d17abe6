package org.nuan.policy.aid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.SpecialAid;
import org.nuan.policy.pack.Texts;

/**
 * Special aid that members of a household are entitled to.
 *
 * @param members their ids, in the order of the household
 */
public record Entitlement(SpecialAid aid, List<String> members) {

    public Entitlement {
        members = List.copyOf(members);
    }

    /** What it is worth to all of them a month, as the pack estimates it. */
    public Money monthlyValue() {
        return aid.monthlyValue().times(members.size());
    }

    /** As String, Long and List only. Money is in fen. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", aid.id());
        map.put("field", aid.field().name());
        map.put(
                "department",
                Map.of("zh", aid.department().zh(), "en", aid.department().en()));
        Texts text = aid.filled();
        map.put("text", Map.of("zh", text.zh(), "en", text.en()));
        map.put("members", members);
        map.put("monthlyValueFen", monthlyValue().fen());
        map.put("source", aid.validity().source());
        map.put("grade", aid.validity().grade().name());
        return map;
    }
}
