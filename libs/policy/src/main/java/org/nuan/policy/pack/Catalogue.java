package org.nuan.policy.pack;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Which parameters there are. */
public final class Catalogue {

    /** Every parameter of every scheme, the common ones first. */
    public static final List<ParameterKey<?>> ALL = of(EnumSet.allOf(Scheme.class));

    private Catalogue() {}

    /** The common parameters, those of these schemes, of the ladder and of leaving it, and who bears the cost; required or not. */
    public static List<ParameterKey<?>> of(Collection<Scheme> schemes) {
        return Stream.of(
                        Parameters.COMMON.stream(),
                        schemes.stream().flatMap(scheme -> scheme.parameters().stream()),
                        LadderParameters.ALL.stream(),
                        ExitParameters.ALL.stream(),
                        FundParameters.ALL.stream())
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }
}
