package org.nuan.portal.adapter.in.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.nuan.contracts.benefits.PayRunViews.PayRunOrder;
import org.nuan.contracts.benefits.PayRunViews.PayRunView;
import org.nuan.kernel.RegionCode;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.security.SignedIn;
import org.nuan.portal.adapter.out.http.BenefitsApi;
import org.nuan.portal.application.Regions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Paying a month: one person prepares, another releases. */
@Controller
@RequestMapping("/pay-runs")
class PayRunPages {

    private static final List<String> LIFTING_REASONS = List.of("account-checked", "amount-checked", "household-asked");

    private final BenefitsApi benefits;
    private final Regions regions;
    private final Clock clock;

    PayRunPages(BenefitsApi benefits, Regions regions, Clock clock) {
        this.benefits = benefits;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model, Locale language, @AuthenticationPrincipal SignedIn me) {
        FormInput form = FormInput.blank();
        form.put("region", me.region());
        form.put("month", YearMonth.now(clock).toString());
        return list(form, model, language, me);
    }

    @PostMapping
    String prepare(
            HttpServletRequest request,
            Model model,
            Locale language,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        PayRunOrder order = new PayRunOrder(input.text("region"), input.text("month"));
        AtomicReference<String> made = new AtomicReference<>("");
        if (input.accepted(() -> made.set(benefits.prepare(order, input.key()).payRunId()))) {
            next.addFlashAttribute("done", "payRun.prepared");
            return "redirect:/pay-runs/" + made.get();
        }
        return list(input, model, language, me);
    }

    private String list(FormInput form, Model model, Locale language, SignedIn me) {
        List<PayRunView> runs = benefits.payRuns(me.region()).stream()
                .sorted(Comparator.comparing(PayRunView::preparedAt).reversed())
                .toList();
        model.addAttribute("runs", runs);
        model.addAttribute("form", form);
        model.addAttribute("counties", regions.inside(me.region(), RegionCode.Level.COUNTY, language));
        model.addAttribute("townships", regions.inside(me.region(), RegionCode.Level.TOWNSHIP, language));
        return "pay-runs";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        return show(benefits.payRun(id), FormInput.blank(), model);
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable String id, HttpServletRequest request, Model model, RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        if (input.accepted(() -> benefits.release(id, input.key()))) {
            next.addFlashAttribute("done", "payRun.released");
            return "redirect:/pay-runs/" + id;
        }
        return show(benefits.payRun(id), input, model);
    }

    /** The reason is one of a list, because it goes on record word for word. */
    @PostMapping("/{id}/payments/{paymentId}/hold-lifting")
    String liftHold(
            @PathVariable String id,
            @PathVariable String paymentId,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        String reason = input.value("reason");
        if (!LIFTING_REASONS.contains(reason)) {
            input.reject("reason", "form.choose");
        }
        if (!input.isRejected() && input.accepted(() -> benefits.liftHold(id, paymentId, reason, input.key()))) {
            next.addFlashAttribute("done", "payRun.lifted");
            return "redirect:/pay-runs/" + id;
        }
        return show(benefits.payRun(id), input, model);
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        byte[] file = benefits.file(id);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("pay-run-" + id + ".xml")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }

    private String show(PayRunView run, FormInput form, Model model) {
        model.addAttribute("run", run);
        model.addAttribute("liftingReasons", LIFTING_REASONS);
        model.addAttribute("difference", run.totalFen() - run.lastMonthTotalFen());
        model.addAttribute("form", form);
        return "pay-run";
    }
}
