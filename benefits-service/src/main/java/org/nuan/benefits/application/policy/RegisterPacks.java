package org.nuan.benefits.application.policy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.nuan.benefits.domain.policy.RegisteredPack;
import org.nuan.policy.pack.PackChange;
import org.nuan.policy.pack.PackFile;

/**
 * Registers the packs in use, and refuses those that rewrite history: a decision that names a version must find that
 * version unchanged for ever.
 */
public final class RegisterPacks {

    private final PackRegister register;
    private final Clock clock;

    public RegisterPacks(PackRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Registers every pack that is new here.
     *
     * @throws IllegalStateException naming every pack that differs from what was registered under its version, that is
     *     older than one already used, or that changes the past without a correction; nothing is registered then
     */
    public void register(List<PackFile> packs) {
        List<String> faults = new ArrayList<>();
        List<RegisteredPack> fresh = new ArrayList<>();
        for (PackFile file : packs) {
            List<RegisteredPack> versions = register.versions(file.pack().id());
            versions.stream()
                    .filter(known -> known.version() == file.pack().version())
                    .findFirst()
                    .ifPresentOrElse(known -> compare(known, file, faults), () -> admit(versions, file, fresh, faults));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        fresh.forEach(register::add);
        fresh.forEach(pack -> refuseOther(pack, faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }

    private static void compare(RegisteredPack known, PackFile file, List<String> faults) {
        if (!known.sha256().equals(file.sha256())) {
            faults.add(file.name() + ": " + file.pack() + " was first used here on " + known.firstSeen()
                    + " with another content. Decisions name that version, so it cannot change:"
                    + " raise 'version' in the file and keep what applied before.");
        }
    }

    private void admit(List<RegisteredPack> versions, PackFile file, List<RegisteredPack> fresh, List<String> faults) {
        boolean overtaken = versions.stream()
                .anyMatch(known -> known.version() > file.pack().version());
        if (overtaken) {
            faults.add(file.name() + ": " + file.pack() + " is new here, but version "
                    + versions.getLast().version() + " is in use already. Give it a higher version.");
        } else {
            if (!versions.isEmpty()) {
                RegisteredPack before = versions.getLast();
                PackChange.between(before.text(), before.foundations(), file)
                        .forEach(error -> faults.add(error.toString()));
            }
            fresh.add(registered(file));
        }
    }

    /** Another replica may have registered the same version at the same moment. */
    private void refuseOther(RegisteredPack pack, List<String> faults) {
        register.versions(pack.id()).stream()
                .filter(kept ->
                        kept.version() == pack.version() && !kept.sha256().equals(pack.sha256()))
                .forEach(kept -> faults.add(
                        pack.file() + ": another replica uses version " + pack.version() + " with another content."));
    }

    private RegisteredPack registered(PackFile file) {
        return new RegisteredPack(
                file.pack().id(),
                file.pack().version(),
                file.sha256(),
                file.name(),
                file.text(),
                file.foundations(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
