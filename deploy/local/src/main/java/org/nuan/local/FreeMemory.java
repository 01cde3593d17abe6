package org.nuan.local;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Trouble;

/** Makes sure, before anything is started, that the memory is enough. */
final class FreeMemory {
    private static final Path LINUX = Path.of("/proc/meminfo");
    private static final long KIB_PER_MIB = 1024;
    private static final long BYTES_PER_MIB = 1024 * 1024;

    private FreeMemory() {}

    static void require(Set<Component> components) throws IOException {
        require(neededMegabytes(components), availableMegabytes());
    }

    static void require(long needed, long available) {
        if (available < needed) {
            throw Trouble.notReady("Too little memory 内存不足: " + available + " MB are available, Nuan needs " + needed
                    + " MB.\nClose other programs, or give the virtual machine or container more.");
        }
    }

    static long neededMegabytes(Set<Component> components) {
        return components.stream().mapToLong(Component::memory).sum();
    }

    /** What Linux says is available without swapping; elsewhere the machine's memory less a quarter. */
    private static long availableMegabytes() throws IOException {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long total = machine.getTotalMemorySize() / BYTES_PER_MIB;
        if (Files.isReadable(LINUX)) {
            return Math.min(total, parse(Files.readString(LINUX)).orElse(total));
        }
        return total - total / 4;
    }

    static OptionalLong parse(String meminfo) {
        return meminfo.lines()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KIB_PER_MIB)
                .findFirst();
    }
}
