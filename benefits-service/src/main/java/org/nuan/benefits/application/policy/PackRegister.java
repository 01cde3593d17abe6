package org.nuan.benefits.application.policy;

import java.util.List;
import org.nuan.benefits.domain.policy.RegisteredPack;

/** Every version of every pack that was ever used here. */
public interface PackRegister {

    /** Keeps a new version; one that is there already stays as it is. */
    void add(RegisteredPack pack);

    /** The versions of that pack, oldest first. */
    List<RegisteredPack> versions(String id);
}
