package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.draw.door.DoorPicture;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.map.MapPicture;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.write.PictureFormat;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws pictures. */
@Command
final class DrawCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Option(
            names = "--target",
            paramLabel = "ACTOR",
            description =
                    "Draw who opens the door to this actor: an id, a name or an alias. Without it the whole map is "
                            + "drawn.")
    private String target;

    @Mixin
    private OriginOptions origins;

    @Mixin
    private ProjectionOptions projection;

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
        PictureFormat format = picture.format();
        StakeholderMap map = graph.map(session);
        Scene scene = target == null ? everybody(map, sheet) : DoorPicture.of(doors(map), sheet);
        picture.write(out -> format.write(scene, out), session);
        String foreign = scene.lettersWithoutGlyph();
        if (!foreign.isEmpty() && format != PictureFormat.SVG) {
            session.say("the bundled font has no letter for " + foreign
                    + "; the picture has boxes in their place. An SVG" + " keeps them as text");
        }
        return ExitCode.DONE;
    }

    private Scene everybody(StakeholderMap map, Sheet sheet) {
        ProjectedGraph reading = Projector.project(map, projection.projection(map));
        return MapPicture.of(reading, sheet, picture.labels(), session.progress());
    }

    private DoorsResult doors(StakeholderMap map) {
        String to = new ActorNames(map).actor(target).id();
        List<String> from = OriginChoice.of(map, to, origins.origins(map));
        ProjectedGraph reading = Projector.project(map, projection.projection(map));
        return Doors.of(reading, new DoorsParameters(to, from, DoorsParameters.DEFAULT_ROUTES), session.progress());
    }
}
