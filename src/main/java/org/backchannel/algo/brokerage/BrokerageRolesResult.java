package org.backchannel.algo.brokerage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who stands between groups, and how: the answer of {@link BrokerageRoles}.
 *
 * @param roles by role, in the order of {@link BrokerageRole}
 * @param total over all roles; it has no p, since groups play no part in it
 * @param withoutGroup how many nodes have no group and were left out, with their arcs
 * @param permutations how many were drawn
 */
public record BrokerageRolesResult(
        Map<BrokerageRole, RoleScores> roles, RoleScores total, int withoutGroup, int permutations) {
    /** Keeps its own copy, in order. */
    public BrokerageRolesResult {
        roles = Collections.unmodifiableMap(new EnumMap<>(roles));
    }

    /** The scores of one role. */
    public RoleScores of(BrokerageRole role) {
        return roles.get(role);
    }
}
