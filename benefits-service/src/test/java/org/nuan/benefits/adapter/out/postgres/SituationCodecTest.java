package org.nuan.benefits.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.simulation.SyntheticHouseholds;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.SituationMap;

class SituationCodecTest {

    /** Something of every kind, declared and verified. */
    private static Situation filled() throws Exception {
        return SituationMap.read(new ObjectMapper().readValue("""
                {"applicationDate":"2026-11-02","benefitMonth":"2026-12","region":"990101001","residence":"RURAL",
                 "members":[{"id":"m0","birthDate":"1950-01-02","relation":"APPLICANT","disabilityKind":"VISUAL",
                   "disabilityGrade":1,"schooling":"NONE","absence":"NONE","attributes":["LIVES_ALONE","MINORITY"]}],
                 "incomes":[{"memberId":"m0","type":"WAGE","monthlyFen":1,"source":"tax"}],
                 "properties":[{"memberId":"m0","kind":"HOME","amountFen":0,"count":2,"area":9000,"use":"ORDINARY"}],
                 "expenditures":[{"memberId":"m0","kind":"MEDICAL","monthlyFen":5}],
                 "receipts":[{"memberId":"m0","type":"BUSINESS","month":"2026-08","amountFen":9}],
                 "obligors":[{"id":"o1","memberId":"m0","relation":"CHILD","age":40,"standings":["DIBAO"],
                   "ownIncomeFen":3,"householdIncomeFen":4,"householdMembers":2,"supported":1,
                   "propertyAcceptable":true,"source":"tax"}],
                 "registrations":[{"memberId":"m0","registered":"9901","resides":"9902","residesSince":"2020-01-01",
                   "residencePermit":true,"permitMonths":5,"collective":false}],
                 "selfCare":[{"memberId":"m0","assessedOn":"2026-01-01","failed":["EATING"]}],
                 "parentage":[{"memberId":"m0","first":"DEAD","second":"ABLE"}],
                 "benefits":[{"memberId":"m0","kind":"VETERAN","monthlyFen":7}],
                 "hardships":[{"cause":"FIRE","day":"2026-10-01","selfPaidFen":8,"persons":1}],
                 "priorAids":[{"cause":"FIRE","decidedOn":"2025-10-01","amountFen":8}],
                 "outlays":[{"memberId":"m0","kind":"LIVING","paidOn":"2026-10-01","selfPaidFen":8}],
                 "losses":[{"disaster":"d1","kind":"HOME_LOST","persons":1}],
                 "subsidiesHad":[{"memberId":"m0","subsidy":"s1"}],
                 "largeExpenses":[{"memberId":"m0","kind":"HOME_BUILT","day":"2026-01-01","amountFen":8}],
                 "unknowns":["m0/OUTLAYS"]}
                """, Map.class));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        SyntheticHouseholds made = new SyntheticHouseholds(RegionCode.of("9901"), BenefitMonth.of(2026, 12), 3);
        List<Situation> situations = new java.util.ArrayList<>(
                LongStream.range(0, 500).mapToObj(made::household).toList());
        situations.add(filled());
        byte[] bytes = SituationCodec.encode(situations);
        assertThat(SituationCodec.decode(bytes)).isEqualTo(situations);
        assertThat(bytes.length).as("bytes a household").isLessThan(500 * situations.size());
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        assertThatThrownBy(() -> SituationCodec.decode(new byte[] {1, 2, 3})).isInstanceOf(RuntimeException.class);
    }
}
