package org.nuan.workflows.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.AwardView;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.contracts.intake.IncomeEntry;
import org.nuan.contracts.intake.PropertyEntry;
import org.nuan.contracts.services.ReferralForms.ReferralView;
import org.nuan.contracts.verification.ReportView;

/** What the other services would say about one household, whose dossier grows as the case goes on. */
final class PlayedAnswers {

    static final String REGION = "990101001001";
    private static final Pattern APPLICATION = Pattern.compile("/api/intake/applications/([^/?]+)(.*)");

    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, Dossier> dossiers = new ConcurrentHashMap<>();

    PlayedAnswers(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** What the played intake service keeps of one application. */
    static final class Dossier {
        final List<ApplicationView.Objection> objections = new ArrayList<>();
        List<String> needs = List.of();
        ApplicationView.@Nullable Decision decision;
        int notices;

        @Nullable LocalDate noticeOpened;
    }

    Dossier dossier(String applicationId) {
        return dossiers.computeIfAbsent(applicationId, id -> new Dossier());
    }

    void raiseObjection(String applicationId) {
        Dossier dossier = dossier(applicationId);
        dossier.objections.add(
                new ApplicationView.Objection("objection-" + dossier.objections.size(), clock.instant(), "不符", null));
    }

    Played.Answer answer(Played.Asked request) {
        String path = request.path();
        Matcher application = APPLICATION.matcher(path);
        if (application.matches()) {
            return intake(application.group(1), application.group(2), body(request));
        }
        if (path.startsWith("/api/verification/reports")) {
            return verification(request);
        }
        if (path.startsWith("/api/benefits/assessments")) {
            return new Played.Answer(200, assessment());
        }
        if (path.startsWith("/api/benefits/awards")) {
            return new Played.Answer(201, award(body(request)));
        }
        return new Played.Answer(201, referral(body(request)));
    }

    private JsonNode body(Played.Asked request) {
        try {
            return json.readTree(request.body().isEmpty() ? "{}" : request.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Played.Answer intake(String id, String rest, JsonNode body) {
        Dossier dossier = dossier(id);
        String act = rest.replaceFirst("\\?.*", "");
        return switch (act) {
            case "/case-file" -> new Played.Answer(200, caseFile(id));
            case "" -> new Played.Answer(200, view(id, dossier));
            case "/visits" -> {
                dossier.needs = json.convertValue(
                        body.path("needs"), json.getTypeFactory().constructCollectionType(List.class, String.class));
                yield new Played.Answer(201, visit(dossier));
            }
            case "/notices" -> {
                dossier.notices++;
                dossier.noticeOpened = LocalDate.ofInstant(clock.instant(), clock.getZone());
                yield new Played.Answer(201, notice(dossier));
            }
            case "/appraisals" -> {
                dossier.objections.replaceAll(
                        o -> new ApplicationView.Objection(o.objectionId(), o.at(), o.text(), "答复"));
                yield new Played.Answer(201, Map.of());
            }
            case "/decision" -> {
                dossier.decision = new ApplicationView.Decision(
                        body.path("outcome").asText(),
                        "approver",
                        clock.instant(),
                        body.path("reason").asText(""),
                        "assessment-1");
                yield new Played.Answer(200, Map.of());
            }
            default -> new Played.Answer(200, Map.of());
        };
    }

    private Played.Answer verification(Played.Asked request) {
        boolean asked = request.method().equals("POST");
        Instant now = clock.instant();
        ReportView.Finding pension = new ReportView.Finding(
                "p1", "human-resources", "PENSION", 21_000L, "MONTHLY", "central-basic", null, now);
        return new Played.Answer(
                asked ? 202 : 200,
                new ReportView(
                        "report-1",
                        "any",
                        REGION,
                        asked ? "RUNNING" : "COMPLETE",
                        1,
                        now,
                        null,
                        53,
                        53,
                        List.of(pension),
                        List.of(),
                        List.of()));
    }

    private static CaseFile caseFile(String id) {
        return new CaseFile(
                id,
                "household-" + id,
                "dibao",
                REGION,
                "RURAL",
                false,
                LocalDate.of(2026, 3, 2),
                List.of(new CaseFile.Person(
                        "p1",
                        "11010519491231002X",
                        "林秀英",
                        LocalDate.of(1949, 12, 31),
                        true,
                        "SELF",
                        null,
                        null,
                        null,
                        false,
                        false,
                        List.of("LIVES_ALONE"),
                        List.of(new IncomeEntry("TRANSFER", null, 30_000L)),
                        List.of(new PropertyEntry("FINANCIAL_ASSETS", 200_000L, null)))),
                List.of(new ApplicationView.Letter(
                        "SQ99010120260302001X",
                        "p1",
                        List.of("BANK"),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2027, 3, 1),
                        null)),
                new CaseFile.Payee("6222020000000000123", "林秀英", "示范银行"));
    }

    private ApplicationView.Visit visit(Dossier dossier) {
        return new ApplicationView.Visit(
                "visit-1",
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                "caseworker",
                "caseworker-two",
                true,
                true,
                "属实",
                dossier.needs);
    }

    private static ApplicationView.Notice notice(Dossier dossier) {
        LocalDate opened = dossier.noticeOpened;
        if (opened == null) {
            throw new IllegalStateException("no notice was opened");
        }
        return new ApplicationView.Notice(
                "notice-" + dossier.notices, opened, opened.plusDays(7), "OPEN", List.copyOf(dossier.objections));
    }

    private ApplicationView view(String id, Dossier dossier) {
        return new ApplicationView(
                id,
                "RC20260302ABCDEFG1",
                "household-" + id,
                "dibao",
                REGION,
                "RURAL",
                null,
                ApplicationStatus.SUBMITTED,
                1,
                clock.instant(),
                clock.instant(),
                null,
                null,
                false,
                "****0123",
                List.of(new ApplicationView.Member(
                        "p1",
                        "林秀英",
                        "1101************2X",
                        "SELF",
                        76,
                        true,
                        null,
                        null,
                        false,
                        List.of(),
                        List.of(),
                        List.of())),
                List.of(),
                null,
                List.of(visit(dossier)),
                List.of(),
                dossier.noticeOpened == null ? List.of() : List.of(notice(dossier)),
                dossier.decision,
                null,
                null);
    }

    private AssessmentView assessment() {
        return new AssessmentView(
                "assessment-1",
                "any",
                "any",
                "dibao",
                "ENTITLED",
                103_000,
                1,
                "demonstration-99",
                "1",
                clock.instant(),
                List.of("家庭人均月收入 0.00 元，低于标准 1030.00 元。"),
                List.of("Income per head is 0.00 yuan a month, below the standard of 1030.00 yuan."),
                Map.of(),
                null,
                null);
    }

    private static AwardView award(JsonNode order) {
        return new AwardView(
                "award-1",
                order.path("applicationId").asText(),
                "household",
                "dibao",
                REGION,
                103_000,
                1,
                "2026-04",
                null,
                "approver",
                LocalDate.parse(order.path("decidedOn").asText()),
                "assessment-1",
                "****0123");
    }

    private ReferralView referral(JsonNode order) {
        return new ReferralView(
                "referral-1",
                order.path("applicationId").asText(),
                "household",
                REGION,
                order.path("service").asText(),
                "",
                "OFFERED",
                "workflows",
                clock.instant(),
                null,
                null,
                null);
    }
}
