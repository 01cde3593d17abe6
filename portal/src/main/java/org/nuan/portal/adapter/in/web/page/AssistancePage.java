package org.nuan.portal.adapter.in.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nuan.contracts.benefits.AssistanceListView;
import org.nuan.portal.adapter.out.http.ApiProblem;
import org.nuan.portal.adapter.out.http.BenefitsApi;
import org.nuan.portal.adapter.out.http.IntakeApi;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The assistance list of a household: what it got, month by month. */
@Controller
class AssistancePage {

    private final BenefitsApi benefits;
    private final IntakeApi intake;

    AssistancePage(BenefitsApi benefits, IntakeApi intake) {
        this.benefits = benefits;
        this.intake = intake;
    }

    /** @param id of the household, or of one of its applications */
    @GetMapping("/assistance/{id}")
    String list(@PathVariable String id, Model model) {
        Map<String, List<AssistanceListView.Line>> months = read(id).lines().stream()
                .collect(Collectors.groupingBy(
                        AssistanceListView.Line::month,
                        () -> new TreeMap<>(Comparator.<String>reverseOrder()),
                        Collectors.toList()));
        model.addAttribute("months", months);
        return "assistance";
    }

    private AssistanceListView read(String id) {
        try {
            return benefits.assistanceList(id);
        } catch (ApiProblem problem) {
            if (problem.status() != HttpStatus.NOT_FOUND.value()) {
                throw problem;
            }
            return benefits.assistanceList(intake.application(id).householdId());
        }
    }
}
