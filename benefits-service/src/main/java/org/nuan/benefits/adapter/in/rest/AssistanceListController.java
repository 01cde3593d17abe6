package org.nuan.benefits.adapter.in.rest;

import java.util.Locale;
import org.nuan.benefits.application.list.ReadAssistanceList;
import org.nuan.contracts.Header;
import org.nuan.contracts.benefits.AssistanceListView;
import org.nuan.policy.pack.Packs;
import org.nuan.runtime.problem.ProblemTexts;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The assistance list of a household. */
@RestController
class AssistanceListController {

    /** A month that is owed and in no pay run yet. */
    private static final String AWARDED = "AWARDED";

    private final ReadAssistanceList read;
    private final Packs packs;

    AssistanceListController(ReadAssistanceList read, Packs packs) {
        this.read = read;
        this.packs = packs;
    }

    @GetMapping("/api/benefits/assistance-lists/{householdId}")
    AssistanceListView of(
            Actor actor,
            @PathVariable String householdId,
            @RequestHeader(name = Header.PURPOSE, defaultValue = Purposes.CASEWORK) String purpose,
            Locale wish) {
        Locale locale = ProblemTexts.supported(wish);
        return new AssistanceListView(
                householdId,
                Problems.orThrow(read.of(actor, householdId, purpose)).stream()
                        .map(entry -> line(entry, locale))
                        .toList());
    }

    private AssistanceListView.Line line(ReadAssistanceList.Entry entry, Locale locale) {
        return new AssistanceListView.Line(
                entry.key().month().toString(),
                entry.key().scheme(),
                locale.equals(Locale.CHINESE) ? "民政" : "Civil affairs",
                packs.byId(entry.packId()).map(pack -> pack.title().in(locale)).orElse(entry.packId()),
                entry.amount().fen(),
                entry.payment().map(PayRunPages::state).orElse(AWARDED),
                entry.payment().map(PayRunPages::reason).orElse(null));
    }
}
