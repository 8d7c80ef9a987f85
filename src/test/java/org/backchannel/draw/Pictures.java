package org.backchannel.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.draw.door.DoorPicture;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.write.PictureFormat;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;

/** Maps and answers to draw, and pictures as bytes. */
public final class Pictures {
    /** Of every shape: a slide, the smallest, upright, and paper. */
    public static final List<Sheet> SHEETS = List.of(
            Sheet.SLIDE,
            new Sheet(Sheet.LEAST_LONGER, Sheet.LEAST_SHORTER, Theme.DARK),
            new Sheet(800, 1200, Theme.LIGHT),
            Sheet.PAGE,
            Sheet.UPRIGHT_PAGE);

    private Pictures() {}

    public static StakeholderMap sample(String name) {
        return GraphFiles.read(Path.of("sample-graphs", name + ".yaml")).orThrow();
    }

    public static DoorsResult doors(StakeholderMap map, String target) {
        return doors(map, target, map.asOf());
    }

    public static DoorsResult doors(StakeholderMap map, String target, CalendarDate date) {
        return doors(map, target, Optional.of(date));
    }

    private static DoorsResult doors(StakeholderMap map, String target, Optional<CalendarDate> date) {
        return Doors.of(
                Projector.project(map, Projection.ACCESS.on(date)),
                new DoorsParameters(target, OriginChoice.of(map, target, Origins.EVERYBODY), 5),
                Progress.NONE);
    }

    /** The picture of a door. */
    public static Scene door(DoorsResult doors, Sheet sheet) {
        return DoorPicture.of(doors, sheet);
    }

    public static byte[] bytes(Scene scene, PictureFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(scene, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String svg(Scene scene) {
        return new String(bytes(scene, PictureFormat.SVG), StandardCharsets.UTF_8);
    }
}
