package org.backchannel.format.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.snakeyaml.engine.v2.events.Event;

/** Reads numbers for grades from a file of their own. */
public final class YamlGradesReader {
    private YamlGradesReader() {}

    /**
     * The numbers of a file.
     *
     * @param file the name that problems are reported under
     * @throws BadGraphFileException with what is wrong
     */
    public static GradeOverrides read(String file, InputStream bytes) throws IOException {
        Problems problems = new Problems(file);
        GradeOverrides grades = GradeOverrides.NONE;
        try {
            grades = read(new YamlEvents(new GuardedText(bytes, JsonTabs.forJson(false)), problems), problems);
        } catch (UnreadableYaml e) {
            problems.error(e.at(), e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (problems.hasErrors()) {
            throw new BadGraphFileException(Reading.refused(problems));
        }
        return grades;
    }

    private static GradeOverrides read(YamlEvents events, Problems problems) {
        events.next();
        if (events.nextIs(Event.ID.StreamEnd)) {
            problems.error(
                    Position.START, "the file is empty; it gives numbers under 'reliability:' or 'credibility:'");
            return GradeOverrides.NONE;
        }
        events.next();
        return new GradesReader(problems).read(events.node());
    }
}
