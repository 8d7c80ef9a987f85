package org.backchannel.draw.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.backchannel.draw.scene.Scene;

/** The formats of pictures. */
public enum PictureFormat {
    /** Lines and letters, for browsers. */
    SVG,
    /** Pixels. */
    PNG,
    /** Lines and letters, for paper. */
    PDF;

    /** Writes a picture; leaves the stream open. */
    public void write(Scene scene, OutputStream out) throws IOException {
        switch (this) {
            case SVG -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                SvgWriter.write(scene, text);
                text.flush();
            }
            case PNG -> PngWriter.write(scene, out);
            case PDF -> PdfWriter.write(scene, out);
        }
    }

    /** As it ends a file's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
