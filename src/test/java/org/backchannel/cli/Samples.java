package org.backchannel.cli;

/** Small maps to run commands on. */
final class Samples {
    /** Three people, two named alike, with an informant in a newspaper; as of a date, with one tie that has ended. */
    static final String BOARD = """
            graph: board
            title: Who can reach the chair
            as-of: 2024-12-02
            target: chair
            origins: {sides: [staff]}
            sources:
              ft: {title: Board split widens, publisher: A newspaper, date: 2024-11-30, reliability: B}
              clerk: {title: The company clerk, within: ft, reliability: C}
            actors:
              chair: {name: Ada Chair, side: board, role: Chair, aliases: [The Boss]}
              bo: {name: Bo Müller, side: staff}
              bob: {name: Bo Muller, side: staff, passes-on: 0.8, attributes: {sector: energy}}
            ties:
              - from: bo
                to: chair
                type: has-access-to
                strength: 0.8
                since: 2023-01
                evidence:
                  - {source: clerk, credibility: 2, at: third paragraph, says: Sees the chair every week}
                  - {source: ft, credibility: 3, stance: denies}
              - {from: bob, to: bo, type: advises, confidence: 0.9}
              - {from: bob, to: chair, type: met, until: 2022, confidence: 1}
            """;

    private Samples() {}
}
