package org.nuan.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nuan.local.platform.Component;

/**
 * How one part is run as a process of its own.
 *
 * @param folder it works in
 * @param probe tells when it is ready
 */
public record Program(
        Component component, Path folder, List<String> command, Map<String, String> environment, Probe probe) {

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
