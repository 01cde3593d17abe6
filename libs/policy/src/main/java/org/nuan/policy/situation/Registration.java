package org.nuan.policy.situation;

import java.time.LocalDate;
import org.nuan.kernel.RegionCode;

/**
 * Where one member is registered (户籍地) and lives (经常居住地).
 *
 * @param residesSince the day from which the member has lived there without a break
 * @param residencePermit whether the member holds a residence permit (居住证) of the place of residence
 * @param permitMonths full months for which that permit has been held
 * @param collective whether the registration is a collective one (集体户口)
 */
public record Registration(
        String memberId,
        RegionCode registered,
        RegionCode resides,
        LocalDate residesSince,
        boolean residencePermit,
        int permitMonths,
        boolean collective) {

    /** Without a permit, or with one of today. */
    public Registration(
            String memberId,
            RegionCode registered,
            RegionCode resides,
            LocalDate residesSince,
            boolean residencePermit,
            boolean collective) {
        this(memberId, registered, resides, residesSince, residencePermit, 0, collective);
    }
}
