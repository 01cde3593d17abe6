package org.nuan.benefits.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.payment.Candidate;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who might be paid for a month, with what the controls ask, in one statement. */
final class CandidateQuery {

    private static final String SQL = """
            select a.*,
                (select l.amount_fen from pay_line l
                    where l.scheme = a.scheme and l.household_id = a.household_id and l.month = :last
                        and l.kind = 'REGULAR' and l.state in ('DUE', 'SENT', 'PAID')) as last_month_fen,
                exists (select 1 from pay_line l
                    where l.scheme = a.scheme and l.household_id = a.household_id and l.month = :month
                        and l.kind = 'REGULAR' and l.state in ('DUE', 'SENT', 'PAID')) as already_paid,
                exists (select 1 from award b
                    where b.account_index = a.account_index and b.household_id <> a.household_id
                        and (b.to_month is null or b.to_month >= :month)) as account_shared,
                coalesce((select l.state = 'RETURNED' from pay_line l join pay_run r on r.id = l.pay_run_id
                    where l.account_index = a.account_index and l.state in ('RETURNED', 'PAID')
                    order by l.month desc, r.prepared_at desc limit 1), false) as account_returned
            from award a
            where a.region like :region || '%' and a.from_month <= :month
                and (a.to_month is null or a.to_month >= :month)
                and not exists (select 1 from pay_line l join pay_run r on r.id = l.pay_run_id
                    where l.award_id = a.id and l.month = :month and l.kind = 'REGULAR'
                        and (l.state in ('DUE', 'SENT', 'PAID') or r.state = 'PREPARED'))
            order by a.region, a.household_id, a.from_month, a.id
            """;

    private final JdbcClient jdbc;
    private final PayeeColumns payees;

    CandidateQuery(JdbcClient jdbc, PayeeColumns payees) {
        this.jdbc = jdbc;
        this.payees = payees;
    }

    List<Candidate> run(RegionCode region, BenefitMonth month) {
        return jdbc.sql(SQL)
                .param("region", region.value())
                .param("month", Columns.of(month))
                .param("last", Columns.of(month.plus(-1)))
                .query(this::read)
                .list();
    }

    private Candidate read(ResultSet row, int number) throws SQLException {
        UUID awardId = row.getObject("id", UUID.class);
        return new Candidate(
                awardId,
                row.getString("application_id"),
                row.getString("household_id"),
                row.getString("scheme"),
                row.getString("pack_id"),
                Money.ofFen(row.getLong("amount_fen")),
                payees.read(row, PostgresAwards.record(awardId)),
                Columns.month(row, "from_month"),
                Columns.optionalMonth(row, "to_month"),
                lastMonth(row),
                row.getBoolean("already_paid"),
                row.getBoolean("account_shared"),
                row.getBoolean("account_returned"));
    }

    private static @Nullable Money lastMonth(ResultSet row) throws SQLException {
        Long fen = row.getObject("last_month_fen", Long.class);
        return fen == null ? null : Money.ofFen(fen);
    }
}
