/** LittleSis: entities and relationships of twelve categories, as JSON or as tables. */
package org.backchannel.imports.littlesis;
