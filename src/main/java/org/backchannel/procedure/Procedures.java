package org.backchannel.procedure;

import java.util.List;

/** All there are. */
public final class Procedures {
    /** The classes whose methods Neo4j is to offer. */
    public static final List<Class<?>> ALL = List.of(
            DoorsProcedure.class,
            RoutesProcedure.class,
            ReachProcedure.class,
            BrokersProcedure.class,
            CentralityProcedure.class,
            IntroductionsProcedure.class,
            DelegationProcedure.class,
            WhatIfProcedure.class,
            SourcesProcedure.class,
            ConfidenceFunction.class,
            RouteStrengthFunction.class,
            RowsProcedure.class);

    private Procedures() {}
}
