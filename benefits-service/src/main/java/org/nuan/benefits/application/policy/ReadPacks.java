package org.nuan.benefits.application.policy;

import java.util.List;
import org.nuan.benefits.domain.policy.RegisteredPack;
import org.nuan.kernel.Outcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.runtime.problem.CommonRefusal;

/** Shows the law. Open to everybody. */
public final class ReadPacks {

    /** A pack as it is in use, and as it was registered. */
    public record Registered(Pack pack, String sha256) {}

    private final Packs packs;
    private final PackRegister register;

    public ReadPacks(Packs packs, PackRegister register) {
        this.packs = packs;
        this.register = register;
    }

    public List<Pack> all() {
        return packs.all();
    }

    public Outcome<Registered> byId(String id) {
        return packs.byId(id)
                .map(pack -> Outcome.done(new Registered(pack, sha256(pack))))
                .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
    }

    private String sha256(Pack pack) {
        return register.versions(pack.id()).stream()
                .filter(known -> known.version() == pack.version())
                .map(RegisteredPack::sha256)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(pack + " is in use and not registered"));
    }
}
