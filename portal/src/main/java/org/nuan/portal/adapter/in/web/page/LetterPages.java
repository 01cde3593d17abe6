package org.nuan.portal.adapter.in.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.LetterForm;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;
import org.nuan.portal.adapter.out.http.IntakeApi;
import org.nuan.portal.application.AuthorisationLetter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An adult reads what banks and departments may be asked, and signs. */
@Controller
@RequestMapping("/applications/{id}/letters/{personId}")
class LetterPages {

    private final IntakeApi intake;
    private final AuthorisationLetter letters;
    private final Clock clock;

    LetterPages(IntakeApi intake, AuthorisationLetter letters, Clock clock) {
        this.intake = intake;
        this.letters = letters;
        this.clock = clock;
    }

    /** The adults who have no letter in force. */
    static List<ApplicationView.Member> unsigned(ApplicationView application) {
        return application.members().stream()
                .filter(ApplicationView.Member::adult)
                .filter(member -> application.letters().stream()
                        .noneMatch(
                                letter -> letter.personId().equals(member.personId()) && letter.withdrawnOn() == null))
                .toList();
    }

    @GetMapping
    String read(@PathVariable String id, @PathVariable String personId, Model model, Locale language) {
        return show(intake.application(id), personId, FormInput.blank(), model, language);
    }

    @PostMapping
    String sign(
            @PathVariable String id,
            @PathVariable String personId,
            HttpServletRequest request,
            Model model,
            Locale language,
            RedirectAttributes next) {
        ApplicationView application = intake.application(id);
        ApplicationView.Member person = person(application, personId);
        FormInput input = FormInput.of(request);
        LocalDate today = LocalDate.now(clock);
        String text = letters.text(application, person, today, language);
        check(input, person, text);
        LetterForm letter =
                new LetterForm(personId, null, today, null, letters.evidence(text, input.value("typedName")));
        if (!input.isRejected() && input.accepted(() -> intake.sign(id, letter, input.key()))) {
            next.addFlashAttribute("done", "letter.signed");
            return "redirect:/applications/" + id;
        }
        return show(application, personId, input, model, language);
    }

    /** What is signed must be what was read: another day or language makes another text. */
    private void check(FormInput input, ApplicationView.Member person, String text) {
        if (!input.value("textSha256").equals(letters.sha256(text))) {
            input.reject("agreed", "letter.changed");
        }
        if (!input.ticked("agreed")) {
            input.reject("agreed", "letter.tick");
        }
        if (!input.value("typedName").equals(person.name())) {
            input.reject("typedName", "letter.name.differs");
        }
    }

    private String show(ApplicationView application, String personId, FormInput form, Model model, Locale language) {
        ApplicationView.Member person = person(application, personId);
        String text = letters.text(application, person, LocalDate.now(clock), language);
        model.addAttribute("dossier", application);
        model.addAttribute("person", person);
        model.addAttribute("text", text);
        model.addAttribute("textSha256", letters.sha256(text));
        model.addAttribute("form", form);
        return "letter";
    }

    private static ApplicationView.Member person(ApplicationView application, String personId) {
        return application.members().stream()
                .filter(member -> member.personId().equals(personId) && member.adult())
                .findFirst()
                .orElseThrow(() -> new UnreadableAddress("no such adult"));
    }
}
