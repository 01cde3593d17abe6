package org.nuan.portal.adapter.in.web.law;

import java.util.List;
import org.nuan.contracts.benefits.PackViews.PackCheck;
import org.nuan.contracts.benefits.PackViews.PackFault;

/**
 * A fault of a pack with the line in which it stands.
 *
 * @param text of that line; empty where the fault is of the text as a whole
 */
public record FaultLine(PackFault fault, String text) {

    static List<FaultLine> of(PackCheck check, String yaml) {
        List<String> lines = yaml.lines().toList();
        return check.errors().stream()
                .map(fault -> new FaultLine(fault, line(lines, fault.line())))
                .toList();
    }

    private static String line(List<String> lines, int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1).strip() : "";
    }
}
