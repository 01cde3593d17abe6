package org.nuan.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.nuan.local.platform.Platform;
import org.nuan.local.platform.Reply;
import org.nuan.local.platform.Trouble;

/** What each actor does in an application, through the gateway with their own token. */
public final class Casework {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE_NANOS = Duration.ofMillis(300).toNanos();
    private static final String APPLICATIONS = "/api/intake/applications";

    private final Platform platform;
    private final Clock realTime;

    /** @param realTime the machine's clock; the platform's own runs ahead of it by what the demonstration moved it */
    public Casework(Platform platform, Clock realTime) {
        this.platform = platform;
        this.realTime = realTime;
    }

    /** Today on the platform's clock, in Beijing. */
    public LocalDate today() {
        return realTime.instant().plus(platform.clockOffset()).atZone(BEIJING).toLocalDate();
    }

    public JsonNode apply(String citizen, String form) {
        return platform.post(citizen, APPLICATIONS, form)
                .orFail("The application")
                .json();
    }

    /** Every adult signs an authorisation letter for all classes of sources. */
    public int signLetters(String citizen, JsonNode application) {
        int signed = 0;
        for (JsonNode member : application.path("members")) {
            if (member.path("adult").asBoolean()) {
                ObjectNode letter = JSON.createObjectNode();
                letter.put("personId", member.path("personId").asText());
                letter.put("signedOn", today().toString());
                letter.put("evidenceSha256", "5e".repeat(32));
                platform.post(citizen, path(application, "/letters"), letter.toString())
                        .orFail("The authorisation letter");
                signed++;
            }
        }
        return signed;
    }

    public JsonNode submit(String citizen, JsonNode application) {
        return platform.post(citizen, path(application, "/submission"), "{}")
                .orFail("The submission")
                .json();
    }

    public JsonNode application(String userName, String id) {
        return platform.get(userName, APPLICATIONS + "/" + id)
                .orFail("The application")
                .json();
    }

    /** The report, once the sources have been asked. */
    public JsonNode report(String caseworker, String applicationId) {
        return await("the verification report", () -> {
            Reply reply = platform.get(caseworker, "/api/verification/reports?applicationId=" + applicationId);
            JsonNode report = reply.json().isArray() ? reply.json().path(0) : reply.json();
            String status = report.path("status").asText();
            return reply.successful() && !status.isEmpty() && !status.equals("RUNNING")
                    ? Optional.of(report)
                    : Optional.empty();
        });
    }

    /** The task of that type for that case, once it is this person's to do. */
    public JsonNode task(String userName, String type, String applicationId) {
        return await("the task " + type + " for " + userName, () -> tasks(userName, type, applicationId));
    }

    /** The task, if it is there now. */
    public Optional<JsonNode> tasks(String userName, String type, String applicationId) {
        Reply reply = platform.get(userName, "/api/workflows/tasks?type=" + type + "&applicationId=" + applicationId);
        return reply.successful() && !reply.json().isEmpty()
                ? Optional.of(reply.json().path(0))
                : Optional.empty();
    }

    /** Claims the task and completes it with that form. */
    public Reply complete(String userName, JsonNode task, ObjectNode form) {
        String path = "/api/workflows/tasks/" + task.path("taskId").asText();
        platform.post(userName, path + "/claim", "{}").orFail("Claiming the task");
        ObjectNode completion = JSON.createObjectNode();
        completion.set("form", form);
        return platform.post(userName, path + "/completion", completion.toString());
    }

    /** The caseworker decides that an incomplete report will do: the visit must find out the rest. */
    public void goOnWithoutMissingAnswers(String applicationId) {
        ObjectNode form = JSON.createObjectNode();
        form.put("choice", "CONTINUE");
        complete("caseworker", task("caseworker", "CHECK_REPORT", applicationId), form)
                .orFail("Going on with an incomplete report");
    }

    public void visit(String applicationId, List<String> needs) {
        ObjectNode form = JSON.createObjectNode();
        form.put("visitedOn", today().toString());
        form.put("secondVisitor", "caseworker-two");
        form.put("truthful", true);
        form.put("findings", "住房简陋整洁,家中无贵重物品,所述情况属实");
        ArrayNode list = form.putArray("needs");
        needs.forEach(list::add);
        complete("caseworker", task("caseworker", "HOME_VISIT", applicationId), form)
                .orFail("The home visit");
    }

    public void countersign(String applicationId) {
        JsonNode task = task("caseworker-two", "COUNTERSIGN_VISIT", applicationId);
        JsonNode visits = application("caseworker-two", applicationId).path("visits");
        ObjectNode form = JSON.createObjectNode();
        form.put("visitId", visits.path(visits.size() - 1).path("visitId").asText());
        complete("caseworker-two", task, form).orFail("The second visitor's signature");
    }

    /** The law's reading of the case, latest first. */
    public JsonNode assessment(String caseworker, String applicationId) {
        return await("the assessment", () -> {
            Reply reply = platform.get(caseworker, "/api/benefits/assessments?applicationId=" + applicationId);
            JsonNode latest = reply.json().isArray() ? reply.json().path(0) : reply.json();
            return reply.successful() && latest.hasNonNull("assessmentId") ? Optional.of(latest) : Optional.empty();
        });
    }

    public void opinion(String applicationId, String recommendation, String reason) {
        JsonNode task = task("caseworker", "INITIAL_OPINION", applicationId);
        ObjectNode form = JSON.createObjectNode();
        form.put("recommendation", recommendation);
        form.put(
                "assessmentId",
                assessment("caseworker", applicationId).path("assessmentId").asText());
        form.put("reason", reason);
        complete("caseworker", task, form).orFail("The initial opinion");
    }

    /** The public notice of that case, as anybody may read it, once it is open. */
    public JsonNode openNotice(String applicationId) {
        return await("the public notice", () -> {
            JsonNode notices = application("caseworker", applicationId).path("notices");
            JsonNode last = notices.path(notices.size() - 1);
            return last.path("state").asText().equals("OPEN") ? Optional.of(last) : Optional.empty();
        });
    }

    public void decide(String approver, String applicationId, String outcome, String reason) {
        JsonNode task = task(approver, "APPROVAL", applicationId);
        complete(approver, task, decision(applicationId, outcome, reason)).orFail("The decision");
    }

    public ObjectNode decision(String applicationId, String outcome, String reason) {
        ObjectNode form = JSON.createObjectNode();
        form.put("outcome", outcome);
        form.put(
                "assessmentId",
                assessment("caseworker", applicationId).path("assessmentId").asText());
        form.put("reason", reason);
        return form;
    }

    public JsonNode award(String staff, String applicationId) {
        return await("the award", () -> {
            Reply reply = platform.get(staff, "/api/benefits/awards?applicationId=" + applicationId);
            JsonNode award = reply.json().isArray() ? reply.json().path(0) : reply.json();
            return reply.successful() && award.hasNonNull("awardId") ? Optional.of(award) : Optional.empty();
        });
    }

    /** The decision letter in both languages, once the process has written it. */
    public JsonNode letter(String citizen, String applicationId) {
        return await("the decision letter", () -> {
            Reply reply = platform.get(citizen, APPLICATIONS + "/" + applicationId + "/letter");
            return reply.successful() ? Optional.of(reply.json()) : Optional.empty();
        });
    }

    /**
     * Moves the platform's clock to that day, if it is not there yet. Best when the process has nothing in hand: to the
     * engine a step that runs over such a jump looks abandoned, and it starts it again.
     */
    public void letItBecome(LocalDate day) {
        long days = today().until(day, ChronoUnit.DAYS);
        if (days > 0) {
            platform.advanceClock(Duration.ofDays(days));
        }
    }

    public JsonNode preparePayRun(String region, String month) {
        ObjectNode order = JSON.createObjectNode();
        order.put("region", region).put("month", month);
        return platform.post("finance", "/api/benefits/pay-runs", order.toString())
                .orFail("Preparing the pay run")
                .json();
    }

    public Reply release(String userName, String payRunId) {
        return platform.post(userName, "/api/benefits/pay-runs/" + payRunId + "/release", "{}");
    }

    /** The line of that award in the run, once the bank has answered. */
    public JsonNode answeredPayment(String payRunId, String awardId) {
        return await("the bank's answer", () -> {
            JsonNode run = platform.get("finance", "/api/benefits/pay-runs/" + payRunId)
                    .json();
            for (JsonNode line : run.path("payments")) {
                boolean answered =
                        List.of("PAID", "RETURNED").contains(line.path("state").asText());
                if (line.path("awardId").asText().equals(awardId) && answered) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        });
    }

    public JsonNode assistanceList(String citizen, String householdId) {
        return platform.get(citizen, "/api/benefits/assistance-lists/" + householdId)
                .orFail("The assistance list")
                .json();
    }

    /** The application, once it has that status. */
    public JsonNode applicationIn(String status, String userName, String id) {
        return await("the application to be " + status, () -> {
            JsonNode application = application(userName, id);
            return application.path("status").asText().equals(status) ? Optional.of(application) : Optional.empty();
        });
    }

    /** The referral of that application, once the process has offered it. */
    public JsonNode referral(String applicationId) {
        return await("the referral", () -> {
            for (JsonNode referral :
                    platform.get("provider", "/api/services/referrals").json()) {
                if (referral.path("applicationId").asText().equals(applicationId)) {
                    return Optional.of(referral);
                }
            }
            return Optional.empty();
        });
    }

    public JsonNode acceptReferral(JsonNode referral) {
        return platform.post(
                        "provider",
                        "/api/services/referrals/" + referral.path("referralId").asText() + "/acceptance",
                        "{}")
                .orFail("Accepting the referral")
                .json();
    }

    private static String path(JsonNode application, String rest) {
        return APPLICATIONS + "/" + application.path("id").asText() + rest;
    }

    /**
     * Waits for something the platform brings about by itself.
     *
     * @throws Trouble naming what did not come
     */
    public static <T> T await(String what, Supplier<Optional<T>> value) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> found = value.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw Trouble.failed("Waited " + PATIENCE.toSeconds() + " s in vain for " + what + ".");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
