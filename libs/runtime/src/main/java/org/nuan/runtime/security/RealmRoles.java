package org.nuan.runtime.security;

import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Turns the realm roles of a token into authorities {@code ROLE_<name>}. */
final class RealmRoles implements Converter<Jwt, JwtAuthenticationToken> {

    @Override
    public JwtAuthenticationToken convert(Jwt jwt) {
        Actor actor = Actors.from(jwt);
        List<SimpleGrantedAuthority> authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.realmName()))
                .toList();
        return new JwtAuthenticationToken(jwt, authorities, actor.userName());
    }
}
