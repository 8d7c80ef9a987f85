/**
 * The graph file in YAML, and in JSON, which reads as YAML. Reading goes from the parser's events, one entry at a time
 * ({@link org.backchannel.format.yaml.YamlEvents}), through a reader for each kind of entry, to the map
 * ({@link org.backchannel.format.yaml.MapAssembly}); nothing is built by reflection, and no tag names a class.
 */
package org.backchannel.format.yaml;
