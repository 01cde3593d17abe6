package org.nuan.benefits.adapter.out.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.application.payment.PayRunSummary;
import org.nuan.benefits.application.payment.PayRuns;
import org.nuan.benefits.domain.payment.Candidate;
import org.nuan.benefits.domain.payment.ControlledRun;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.PayRun;
import org.nuan.benefits.domain.payment.Release;
import org.nuan.benefits.domain.payment.RunHeader;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.crypto.FieldCipher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables {@code pay_run} and {@code pay_line}. */
public final class PostgresPayRuns implements PayRuns {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final PayLineRows lines;
    private final CandidateQuery candidates;

    public PostgresPayRuns(NamedParameterJdbcTemplate batches, FieldCipher cipher, BlindIndex index) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        PayeeColumns payees = new PayeeColumns(cipher, index);
        this.lines = new PayLineRows(payees);
        this.candidates = new CandidateQuery(jdbc, payees);
    }

    @Override
    public void oneAtATime(BenefitMonth month) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('nuan.pay-run'), hashtext(:month))")
                .param("month", month.toString())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public List<Candidate> candidates(RegionCode region, BenefitMonth month) {
        return candidates.run(region, month);
    }

    @Override
    public Money totalOf(RegionCode region, BenefitMonth month) {
        return Money.ofFen(jdbc.sql("""
                        select coalesce(sum(l.amount_fen), 0) from pay_line l join award a on a.id = l.award_id
                        where l.month = :month and l.state in ('DUE', 'SENT', 'PAID') and a.region like :region || '%'
                        """)
                .param("month", Columns.of(month))
                .param("region", region.value())
                .query(Long.class)
                .single());
    }

    @Override
    public void add(ControlledRun run) {
        RunHeader header = run.header();
        jdbc.sql("""
                        insert into pay_run (id, region, month, state, prepared_by, prepared_by_name, prepared_at,
                            last_month_fen)
                        values (:id, :region, :month, 'PREPARED', :by, :name, :at, :last)
                        """)
                .param("id", header.id())
                .param("region", header.region().value())
                .param("month", Columns.of(header.month()))
                .param("by", header.preparedBy().account())
                .param("name", header.preparedBy().name())
                .param("at", Columns.of(header.preparedAt()))
                .param("last", header.lastMonthTotal().fen())
                .update();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(run.lines().size());
        for (PayLine line : run.lines()) {
            rows.add(lines.write(header.id(), rows.size(), line));
        }
        batch("""
                insert into pay_line (payment_id, pay_run_id, position, award_id, application_id, household_id, scheme,
                    month, kind, pack_id, amount_fen, state, holds, reason_code, account, account_index, account_masked,
                    holder, bank)
                values (:payment, :run, :position, :award, :application, :household, :scheme, :month, :kind, :pack,
                    :amount, :state, :holds, :reason, :account, :account_index, :account_masked, :holder, :bank)
                """, rows);
    }

    private void batch(String sql, List<Map<String, @Nullable Object>> rows) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, ?>[] parameters = rows.toArray(new Map[0]);
        batches.batchUpdate(sql, parameters);
    }

    @Override
    public Optional<PayRun> find(UUID id) {
        return read("select * from pay_run where id = :id", id);
    }

    @Override
    public Optional<PayRun> lock(UUID id) {
        return read("select * from pay_run where id = :id for update", id);
    }

    private Optional<PayRun> read(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query(PayRunRows::read)
                .optional()
                .map(row -> row.with(jdbc.sql("select * from pay_line where pay_run_id = :id order by position")
                        .param("id", id)
                        .query(lines::read)
                        .list()));
    }

    @Override
    public boolean save(PayRun run, List<PayLine> changed) {
        try {
            batch("""
                    update pay_line set state = :state, holds = :holds, reason_code = :reason
                    where payment_id = :payment
                    """, changed.stream().map(PayLineRows::stateOf).toList());
        } catch (DuplicateKeyException e) {
            return false;
        }
        Optional<Release> release = PayRunRows.releaseOf(run);
        jdbc.sql("""
                        update pay_run set state = :state, released_by = :by, released_by_name = :name,
                            released_at = :at, reason_code = :reason
                        where id = :id
                        """)
                .param("state", PayRunRows.stateOf(run))
                .param("by", release.map(r -> r.by().account()).orElse(null))
                .param("name", release.map(r -> r.by().name()).orElse(null))
                .param("at", release.map(r -> Columns.of(r.at())).orElse(null))
                .param("reason", PayRunRows.reasonOf(run).orElse(null))
                .param("id", run.header().id())
                .update();
        return true;
    }

    @Override
    public List<PayRunSummary> inRegion(RegionCode region) {
        return jdbc.sql("""
                        select r.*, count(l.*) as lines,
                            coalesce(sum(l.amount_fen) filter (where l.state <> 'HELD'), 0) as total_fen,
                            count(*) filter (where l.state = 'PAID') as paid,
                            count(*) filter (where l.state in ('RETURNED', 'UNPAID')) as returned,
                            count(*) filter (where l.state = 'HELD') as held
                        from pay_run r left join pay_line l on l.pay_run_id = r.id
                        where r.region like :region || '%'
                        group by r.id order by r.prepared_at desc, r.id limit 500
                        """)
                .param("region", region.value())
                .query(PayRunRows::readSummary)
                .list();
    }

    @Override
    public List<UUID> open() {
        return jdbc.sql("select id from pay_run where state in ('RELEASED', 'SENT') order by released_at, id")
                .query(UUID.class)
                .list();
    }

    @Override
    public List<PayLine> ofHousehold(String householdId) {
        return jdbc.sql("""
                        select l.* from pay_line l join pay_run r on r.id = l.pay_run_id
                        where l.household_id = :household order by l.month, r.prepared_at, l.position
                        """).param("household", householdId).query(lines::read).list();
    }
}
