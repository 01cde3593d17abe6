package org.nuan.benefits.adapter.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.application.assessment.Assessments;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.assessment.AssessmentOutcome;
import org.nuan.benefits.domain.assessment.ReportStatus;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code assessment}; rows are inserted once and never updated. */
public final class PostgresAssessments implements Assessments {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    public PostgresAssessments(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Assessment a) {
        Assessment.Proposal proposal = a.proposal();
        jdbc.sql("""
                        insert into assessment (id, application_id, household_id, scheme, region, outcome, amount_fen,
                            covered, pack_id, pack_version, report_status, assessed_at, explanation_zh,
                            explanation_en, input, trace, standing)
                        values (:id, :application, :household, :scheme, :region, :outcome, :amount, :covered, :pack,
                            :version, :report, :at, :zh, :en, cast(:input as jsonb), cast(:trace as jsonb),
                            cast(:standing as jsonb))
                        on conflict (id) do nothing
                        """)
                .param("id", a.id())
                .param("application", a.subject().applicationId())
                .param("household", a.subject().householdId())
                .param("scheme", a.subject().scheme())
                .param("region", a.subject().region().value())
                .param("outcome", proposal.outcome().name())
                .param("amount", proposal.monthlyAmount().fen())
                .param("covered", proposal.coveredMembers())
                .param("pack", proposal.pack().id())
                .param("version", proposal.pack().version())
                .param("report", a.reportStatus().name())
                .param("at", Columns.of(a.assessedAt()))
                .param("zh", proposal.explanationZh().toArray(String[]::new))
                .param("en", proposal.explanationEn().toArray(String[]::new))
                .param("input", write(a.input()))
                .param("trace", write(a.trace()))
                .param("standing", write(a.standing()))
                .update();
    }

    @Override
    public Optional<Assessment> find(UUID id) {
        return jdbc.sql("select * from assessment where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    @Override
    public List<Assessment> ofApplication(String applicationId) {
        return jdbc.sql("select * from assessment where application_id = :application order by assessed_at desc, id")
                .param("application", applicationId)
                .query(this::read)
                .list();
    }

    @Override
    public Optional<Assessment> before(Assessment assessment) {
        return jdbc.sql("""
                        select * from assessment
                        where household_id = :household and scheme = :scheme and assessed_at < :at
                        order by assessed_at desc
                        limit 1
                        """)
                .param("household", assessment.subject().householdId())
                .param("scheme", assessment.subject().scheme())
                .param("at", Columns.of(assessment.assessedAt()))
                .query(this::read)
                .optional();
    }

    private Assessment read(ResultSet row, int number) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                new Assessment.Subject(
                        row.getString("application_id"),
                        row.getString("household_id"),
                        row.getString("scheme"),
                        RegionCode.of(row.getString("region"))),
                new Assessment.Proposal(
                        AssessmentOutcome.valueOf(row.getString("outcome")),
                        Money.ofFen(row.getLong("amount_fen")),
                        row.getInt("covered"),
                        new Assessment.Pack(row.getString("pack_id"), row.getString("pack_version")),
                        Columns.texts(row, "explanation_zh"),
                        Columns.texts(row, "explanation_en")),
                ReportStatus.valueOf(row.getString("report_status")),
                Columns.instant(row, "assessed_at"),
                parse(row.getString("input")),
                parse(row.getString("trace")),
                parse(row.getString("standing")));
    }

    private String write(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trace could not be written", e);
        }
    }

    private Map<String, Object> parse(String data) {
        try {
            return json.readValue(data, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trace could not be read", e);
        }
    }
}
