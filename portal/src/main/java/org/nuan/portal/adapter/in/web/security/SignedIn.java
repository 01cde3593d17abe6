package org.nuan.portal.adapter.in.web.security;

import java.io.Serial;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Whoever is signed in: name, roles and, for staff, the region they work for. */
public final class SignedIn extends DefaultOidcUser {

    @Serial
    private static final long serialVersionUID = 1;

    private final EnumSet<Role> roles;
    private final String region;
    private final String userName;
    private final String displayName;

    SignedIn(OidcIdToken idToken, Set<Role> roles, String region, String userName, String displayName) {
        super(authorities(roles), idToken, "sub");
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        this.region = region;
        this.userName = userName;
        this.displayName = displayName;
    }

    private static List<SimpleGrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /** Code of the region a member of staff works for; empty for citizens. */
    public String region() {
        return region;
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** For templates, by the role's name in the realm. */
    public boolean is(String realmName) {
        return Role.ofRealmName(realmName).filter(roles::contains).isPresent();
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.CITIZEN);
    }

    /** Whether they may apply, for themselves or for a household they look after. */
    public boolean mayApply() {
        return has(Role.CITIZEN) || has(Role.VILLAGE_COORDINATOR) || has(Role.TOWNSHIP_CASEWORKER);
    }

    public boolean hasTasks() {
        return has(Role.VILLAGE_COORDINATOR)
                || has(Role.TOWNSHIP_CASEWORKER)
                || has(Role.TOWNSHIP_APPROVER)
                || has(Role.COUNTY_REVIEWER);
    }

    public boolean seesApplications() {
        return hasTasks() || has(Role.CITIZEN) || has(Role.AUDITOR);
    }

    public boolean seesReferrals() {
        return has(Role.PROVIDER_WORKER) || has(Role.VILLAGE_COORDINATOR) || has(Role.TOWNSHIP_CASEWORKER);
    }

    public boolean seesPayRuns() {
        return has(Role.COUNTY_FINANCE) || has(Role.AUDITOR);
    }

    public boolean seesSimulations() {
        return mayTryChanges() || has(Role.AUDITOR);
    }

    /** Whether they may try changes of the law on a population. */
    public boolean mayTryChanges() {
        return has(Role.POLICY_EDITOR) || has(Role.COUNTY_FINANCE) || has(Role.COUNTY_REVIEWER);
    }

    public boolean seesIncidents() {
        return has(Role.OPERATOR);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && getSubject().equals(that.getSubject());
    }

    @Override
    public int hashCode() {
        return getSubject().hashCode();
    }
}
