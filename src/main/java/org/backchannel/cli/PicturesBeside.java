package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.Report;

/** Writes the pictures of a report beside its file, where its format holds none: {@code talks.md}, {@code talks-1.svg}. */
final class PicturesBeside {
    private PicturesBeside() {}

    /**
     * Writes them; the report with the names of their files.
     *
     * @param file of the report
     * @param files to which they are added, as the report will be
     */
    static Report write(Report report, Path file, WholeFiles files) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Block block : report.document().blocks()) {
            if (block instanceof Block.Picture picture) {
                number++;
                String beside = stem + "-" + number + ".svg";
                files.write(file.resolveSibling(beside), out -> out.write(picture.svg()));
                blocks.add(picture.beside(beside));
            } else {
                blocks.add(block);
            }
        }
        return report.with(new Document(blocks));
    }
}
