package org.nuan.contracts.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a household says when it asks for help. Nothing else is needed than ids; the rest may be left out and is then
 * unknown.
 *
 * @param scheme {@code dibao} in this version
 * @param region where the household lives, 12 digits
 * @param residence {@code URBAN} or {@code RURAL}
 * @param phone a mainland mobile or landline number
 * @param staffRelative whether a member is a near relative of somebody who handles cases; such a case is filed
 */
public record ApplicationForm(
        @Nullable String scheme,
        @Nullable String region,
        @Nullable String residence,
        @Nullable String address,
        @Nullable String phone,
        @Nullable List<MemberEntry> members,
        @Nullable PayeeEntry payee,
        @Nullable String reason,
        @Nullable Boolean staffRelative) {}
