package org.nuan.benefits.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.application.award.Awards;
import org.nuan.benefits.domain.award.Award;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.crypto.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code award}. */
public final class PostgresAwards implements Awards {

    private final JdbcClient jdbc;
    private final PayeeColumns payees;

    public PostgresAwards(JdbcClient jdbc, FieldCipher cipher, BlindIndex index) {
        this.jdbc = jdbc;
        this.payees = new PayeeColumns(cipher, index);
    }

    /** The record that the payee columns of an award are encrypted for. */
    static String record(UUID awardId) {
        return "award/" + awardId;
    }

    @Override
    public boolean add(Award award) {
        @Nullable BenefitMonth to = award.toMonth();
        return jdbc.sql("""
                                insert into award (id, assessment_id, application_id, household_id, scheme, region,
                                    pack_id, amount_fen, covered, from_month, to_month, decided_by, decided_on, account,
                                    account_index, account_masked, holder, bank)
                                values (:id, :assessment, :application, :household, :scheme, :region, :pack, :amount,
                                    :covered, :from, :to, :decided_by, :decided_on, :account, :account_index,
                                    :account_masked, :holder, :bank)
                                on conflict do nothing
                                """)
                        .param("id", award.id())
                        .param("assessment", award.assessmentId())
                        .param("application", award.applicationId())
                        .param("household", award.householdId())
                        .param("scheme", award.scheme())
                        .param("region", award.region().value())
                        .param("pack", award.packId())
                        .param("amount", award.monthlyAmount().fen())
                        .param("covered", award.coveredMembers())
                        .param("from", Columns.of(award.fromMonth()))
                        .param("to", to == null ? null : Columns.of(to), java.sql.Types.DATE)
                        .param("decided_by", award.decision().decidedBy())
                        .param("decided_on", award.decision().decidedOn())
                        .params(payees.write(award.payee(), record(award.id())))
                        .update()
                == 1;
    }

    @Override
    public Optional<Award> find(UUID id) {
        return jdbc.sql("select * from award where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    @Override
    public List<Award> ofApplication(String applicationId) {
        return jdbc.sql("select * from award where application_id = :application order by from_month")
                .param("application", applicationId)
                .query(this::read)
                .list();
    }

    @Override
    public List<Award> ofHousehold(String householdId) {
        return jdbc.sql("select * from award where household_id = :household order by from_month")
                .param("household", householdId)
                .query(this::read)
                .list();
    }

    @Override
    public Set<UUID> notCovering(Set<UUID> awardIds, BenefitMonth month) {
        return Set.copyOf(jdbc.sql("""
                        select id from award
                        where id = any(:ids) and (from_month > :month or to_month < :month)
                        """)
                .param("ids", awardIds.toArray(UUID[]::new))
                .param("month", Columns.of(month))
                .query(UUID.class)
                .list());
    }

    private Award read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Award(
                id,
                row.getObject("assessment_id", UUID.class),
                row.getString("application_id"),
                row.getString("household_id"),
                row.getString("scheme"),
                RegionCode.of(row.getString("region")),
                row.getString("pack_id"),
                Money.ofFen(row.getLong("amount_fen")),
                row.getInt("covered"),
                Columns.month(row, "from_month"),
                Columns.optionalMonth(row, "to_month"),
                new Award.Decision(row.getString("decided_by"), row.getObject("decided_on", LocalDate.class)),
                payees.read(row, record(id)));
    }
}
