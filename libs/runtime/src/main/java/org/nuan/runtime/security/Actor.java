package org.nuan.runtime.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.RegionCode;

/**
 * Whoever makes a request. Controllers take one as a parameter and hand it to the use case, which decides.
 *
 * @param account the token's subject: stable, says nothing about the person
 * @param userName the name at login; shown to colleagues
 * @param region staff act only inside it; citizens have none
 */
public record Actor(String account, String userName, Set<Role> roles, Optional<RegionCode> region) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether the place lies inside this person's region. */
    public boolean reaches(RegionCode place) {
        return region.isPresent() && region.get().contains(place);
    }

    /** Whether this person holds one of the roles for that place. */
    public boolean mayActIn(RegionCode place, Role... any) {
        return hasAny(any) && reaches(place);
    }

    public boolean isOwner(String ownerAccount) {
        return account.equals(ownerAccount);
    }

    /** The highest role, for the audit trail. */
    public String roleName() {
        return roles.stream().max(Enum::compareTo).map(Role::realmName).orElse("none");
    }
}
