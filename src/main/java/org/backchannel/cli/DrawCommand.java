package org.backchannel.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.analysis.alongside.Alongside;
import org.backchannel.analysis.alongside.AlongsideParameters;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.draw.door.DoorPicture;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.map.MapPicture;
import org.backchannel.draw.page.PageQuestion;
import org.backchannel.draw.page.PageWriter;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.write.PictureFormat;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws pictures, and writes the page. */
@Command
final class DrawCommand implements Callable<Integer> {
    /** What dossiers on the page show beside the doors. */
    private static final List<String> MEASURES = List.of("betweenness", "decayIn", "decayOut", "soleDoorShare");

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Option(
            names = "--target",
            paramLabel = "ACTOR",
            description =
                    "Draw who opens the door to this actor: an id, a name or an alias. Without it the whole map is "
                            + "drawn; a page opens with the map's own target.")
    private String target;

    @Mixin
    private OriginOptions origins;

    @Mixin
    private ProjectionOptions projection;

    @Mixin
    private RedactOption redact;

    @Mixin
    private PictureOptions picture;

    @Mixin
    private GraphParameter graph;

    DrawCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Sheet sheet = picture.sheet();
        Optional<PictureFormat> format = picture.format();
        StakeholderMap map = redact.applied(graph.map(session));
        if (format.isPresent()) {
            draw(map, sheet, format.get());
        } else {
            writePage(map);
        }
        return ExitCode.DONE;
    }

    private void draw(StakeholderMap map, Sheet sheet, PictureFormat format) {
        Scene scene = target == null
                ? MapPicture.of(reading(map), sheet, picture.labels(), session.progress())
                : door(doors(map, target), sheet);
        picture.write(out -> format.write(scene, out), session);
        PictureOptions.sayWhatIsMissing(scene, format, session);
    }

    private Scene door(DoorsResult doors, Sheet sheet) {
        return DoorPicture.of(doors, sheet);
    }

    private void writePage(StakeholderMap map) {
        String to = Optional.ofNullable(target)
                .or(map::target)
                .orElseThrow(() -> CommandFailure.usage(
                        "graph " + map.graph() + " names no target; a page needs one: --target ACTOR"));
        DoorsResult doors = doors(map, to);
        PageQuestion question = new PageQuestion(
                doors,
                Alongside.of(doors.reading(), new AlongsideParameters(MEASURES, false, 1), session.progress()),
                Version.current());
        picture.write(
                out -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    PageWriter.write(question, text, session.progress());
                    text.flush();
                },
                session);
    }

    private ProjectedGraph reading(StakeholderMap map) {
        return Projector.project(map, projection.projection(map), session.progress());
    }

    private DoorsResult doors(StakeholderMap map, String name) {
        String to = new ActorNames(map).actor(name).id();
        List<String> from = OriginChoice.of(map, to, origins.origins(map));
        return Doors.of(
                reading(map), new DoorsParameters(to, from, DoorsParameters.DEFAULT_ROUTES), session.progress());
    }
}
