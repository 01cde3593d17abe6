package org.nuan.intake.domain.household;

import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Money;

/**
 * A property as declared.
 *
 * @param amount its value, where it has one
 * @param description in the household's words; empty if not said
 */
public record DeclaredProperty(PropertyKind kind, @Nullable Money amount, String description) {

    public DeclaredProperty {
        if (amount != null && amount.isNegative()) {
            throw new IllegalArgumentException("a property cannot have a negative value");
        }
    }
}
