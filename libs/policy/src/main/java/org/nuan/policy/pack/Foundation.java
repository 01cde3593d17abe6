package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;

/**
 * What holds wherever a place sets nothing else, such as the national measures. A pack names the one that it is based on;
 * a parameter or section of the pack takes the place of the foundation's as a whole.
 */
record Foundation(
        String id,
        int version,
        Map<ParameterKey<?>, ParameterTable<?>> tables,
        Map<Section<?>, List<? extends Dated>> sections) {}
