package org.backchannel.cli;

import org.backchannel.analysis.doors.DoorsParameters;
import picocli.CommandLine.Option;

/** How many routes are listed beside the doors. */
final class RoutesOption {
    @Option(
            names = "--routes",
            paramLabel = "K",
            converter = CountConverter.class,
            description = "List the K strongest routes of all origins together, with their evidence. Default: "
                    + DoorsParameters.DEFAULT_ROUTES + ".")
    private int routes = DoorsParameters.DEFAULT_ROUTES;

    /** As many as the user wants. */
    int value() {
        return routes;
    }
}
