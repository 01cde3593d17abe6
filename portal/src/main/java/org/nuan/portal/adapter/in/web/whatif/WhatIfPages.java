package org.nuan.portal.adapter.in.web.whatif;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.StandingView;
import org.nuan.contracts.benefits.WhatIfOrder;
import org.nuan.portal.adapter.in.web.PagePart;
import org.nuan.portal.adapter.in.web.Show;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.out.http.PolicyApi;
import org.nuan.portal.application.LadderView;
import org.nuan.portal.application.Regions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What would we get? For everybody: plain questions, then the law's answer with its reasons. Nothing is kept. */
@Controller
@RequestMapping("/what-if")
class WhatIfPages {

    private final PolicyApi policy;
    private final Regions regions;
    private final Show show;
    private final MessageSource words;
    private final Clock clock;

    WhatIfPages(PolicyApi policy, Regions regions, Show show, MessageSource words, Clock clock) {
        this.policy = policy;
        this.regions = regions;
        this.show = show;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String begin(@RequestParam(defaultValue = "") String example, Model model, Locale language) {
        FormInput input = FormInput.blank();
        List<Regions.Place> places = places(language);
        WhatIfExample.named(example)
                .ifPresent(chosen -> chosen.fill(
                        input, places.isEmpty() ? "" : places.getFirst().code()));
        return questions(new WhatIfForm(input), places, model, language);
    }

    @PostMapping
    String go(HttpServletRequest request, Model model, Locale language) {
        WhatIfForm form = new WhatIfForm(FormInput.of(request));
        String act = form.input().value("action");
        if (act.equals("try")) {
            StandingView standing = tryOut(form);
            if (standing != null) {
                return answer(form, standing, model, language);
            }
        } else {
            form.act(act, clock);
        }
        return questions(form, places(language), model, language);
    }

    private @Nullable StandingView tryOut(WhatIfForm form) {
        FormInput input = form.input();
        WhatIfOrder order = form.read(clock);
        AtomicReference<@Nullable StandingView> standing = new AtomicReference<>();
        if (!input.isRejected()) {
            input.accepted(() -> standing.set(policy.tryOut(order, input.key())));
        }
        form.showWhatIsWrong();
        return standing.get();
    }

    private String questions(WhatIfForm form, List<Regions.Place> places, Model model, Locale language) {
        common(form, model, language);
        model.addAttribute("places", places);
        return "what-if";
    }

    private String answer(WhatIfForm form, StandingView standing, Model model, Locale language) {
        common(form, model, language);
        model.addAttribute("ladder", LadderView.of(standing, named(form, language), language));
        model.addAttribute("region", standing.region());
        return "what-if-answer";
    }

    private void common(WhatIfForm form, Model model, Locale language) {
        model.addAttribute("trial", form);
        model.addAttribute("form", form.input());
        model.addAttribute("people", named(form, language));
    }

    /** What each person is called, by the id that the order gives them. */
    private Map<String, String> named(WhatIfForm form, Locale language) {
        return form.people().stream()
                .collect(Collectors.toMap(
                        WhatIfForm.Person::id,
                        person -> called(person, language),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    private String called(WhatIfForm.Person person, Locale language) {
        String key = person.age().isEmpty() ? "whatIf.person.ageless" : "whatIf.person";
        Object[] about = {Integer.toString(person.number()), show.word("relation", person.relation()), person.age()};
        return words.getMessage(key, about, language);
    }

    /** The villages served here, and whole places for which there is a pack besides. */
    private List<Regions.Place> places(Locale language) {
        return Regions.alsoCovering(
                regions.villages("", language),
                PagePart.of(policy::packs).orElse(List.of()).stream()
                        .map(pack -> new Regions.Place(
                                pack.region(), language.getLanguage().equals("en") ? pack.titleEn() : pack.titleZh()))
                        .toList());
    }
}
