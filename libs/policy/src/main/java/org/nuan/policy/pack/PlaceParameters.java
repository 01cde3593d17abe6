package org.nuan.policy.pack;

import java.util.List;
import org.nuan.kernel.RegionCode;

/** Where a household applies. */
public final class PlaceParameters {

    /** The level at which two registrations, or a registration and a residence, are in the same place. */
    public static final ParameterKey<RegionCode.Level> SAME_PLACE =
            ParameterKey.oneOf("place.same-place-level", RegionCode.Level.class);

    /** For members registered in different places of one province: what decides, first to last. */
    public static final ParameterKey<List<PlaceCriterion>> ORDER = new ParameterKey<>(
            "place.order-in-province",
            new ParameterType.ListOf<>(
                    new ParameterType.OneOf<>(PlaceCriterion.class), PlaceCriterion.values().length));

    /** A holder of a residence permit may apply where he lives after so many full months of it; nobody may without it. */
    public static final ParameterKey<Integer> PERMIT_MONTHS = ParameterKey.count(
                    "place.permit-holders-apply-after-months", 0, 600)
            .optional();

    /** Somebody registered elsewhere in the place may apply where he has lived so many months; nobody may without it. */
    public static final ParameterKey<Integer> RESIDENCE_MONTHS =
            ParameterKey.count("place.residents-apply-after-months", 0, 600).optional();

    public static final List<ParameterKey<?>> ALL = List.of(SAME_PLACE, ORDER, PERMIT_MONTHS, RESIDENCE_MONTHS);

    private PlaceParameters() {}
}
