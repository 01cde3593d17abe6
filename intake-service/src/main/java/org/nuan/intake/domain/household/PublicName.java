package org.nuan.intake.domain.household;

import java.util.Set;

/**
 * A name as the public may see it: the family name, then two stars whatever the length, so that neighbours can object
 * and strangers learn little.
 */
public record PublicName(String value) {

    /** The two-character family names in use that are common enough to be met. */
    private static final Set<String> COMPOUND =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "独孤");

    public static PublicName of(String name) {
        boolean compound = name.length() > 2 && COMPOUND.contains(name.substring(0, 2));
        int family = compound ? 2 : name.offsetByCodePoints(0, 1);
        return new PublicName(name.substring(0, family) + "**");
    }

    @Override
    public String toString() {
        return value;
    }
}
