package org.backchannel.format;

import java.util.List;
import java.util.function.UnaryOperator;
import org.backchannel.model.StakeholderMap;

/** What came of reading a file: a map, or the reasons why there is none. */
public sealed interface Reading {
    /**
     * The file holds a map.
     *
     * @param map what it holds
     * @param warnings the first {@value Problems#SHOWN}, by place
     * @param warningCount how many there are in all
     */
    record Accepted(StakeholderMap map, List<Problem> warnings, int warningCount) implements Reading {
        /** Keeps a copy that cannot change. */
        public Accepted {
            warnings = List.copyOf(warnings);
        }

        @Override
        public StakeholderMap orThrow() {
            return map;
        }

        @Override
        public Reading placed(UnaryOperator<Problem> place) {
            return new Accepted(map, warnings.stream().map(place).toList(), warningCount);
        }
    }

    /**
     * Nothing of the file is used.
     *
     * @param errors the first {@value Problems#SHOWN}, by place
     * @param errorCount how many there are in all
     */
    record Refused(List<Problem> errors, int errorCount) implements Reading {
        /** Keeps a copy that cannot change. */
        public Refused {
            errors = List.copyOf(errors);
        }

        @Override
        public StakeholderMap orThrow() {
            throw new BadGraphFileException(this);
        }

        @Override
        public Reading placed(UnaryOperator<Problem> place) {
            return new Refused(errors.stream().map(place).toList(), errorCount);
        }
    }

    /**
     * The map.
     *
     * @throws BadGraphFileException if there is none
     */
    StakeholderMap orThrow();

    /** The same, with each problem where it is; for what is read as one file and is several tables. */
    Reading placed(UnaryOperator<Problem> place);

    /** The refusal that the problems found so far ask for. */
    static Refused refused(Problems problems) {
        return new Refused(problems.errors(), problems.errorCount());
    }
}
