import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens files as one graph in Gephi's own importers and prints what Gephi then has, in lines that a test can compare. */
public class GephiOpens {
    public static void main(String[] files) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        for (String file : files) {
            Container container = importer.importFile(new File(file));
            container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
            container.getLoader().setAllowAutoNode(false);
            container.getLoader().setAutoScale(false);
            container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
            for (Issue issue : (Iterable<Issue>) () -> container.getReport().getIssues(1000)) {
                System.out.println("issue " + issue.getLevel() + " " + issue.getMessage());
            }
            importer.process(container, new AppendProcessor(), workspace);
        }
        print(Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace));
    }

    private static void print(GraphModel model) {
        DirectedGraph graph = model.getDirectedGraph();
        System.out.println("nodes " + graph.getNodeCount() + " edges " + graph.getEdgeCount());
        List<String> lines = new ArrayList<>();
        for (Column column : model.getNodeTable()) {
            lines.add("column of nodes " + column.getId().toLowerCase() + " " + column.getTypeClass().getSimpleName());
        }
        for (Column column : model.getEdgeTable()) {
            lines.add("column of edges " + column.getId().toLowerCase() + " " + column.getTypeClass().getSimpleName());
        }
        for (Node node : graph.getNodes()) {
            lines.add("node " + node.getId() + " [" + node.getLabel() + "] color " + Math.round(node.r() * 255) + ","
                    + Math.round(node.g() * 255) + "," + Math.round(node.b() * 255) + " size " + node.size() + " at "
                    + node.x() + "," + node.y());
        }
        for (Edge edge : graph.getEdges()) {
            String dates = edge.getIntervals() == null ? "" : " dates " + Arrays.toString(edge.getIntervals());
            lines.add("edge " + edge.getId() + " [" + edge.getLabel() + "] " + edge.getSource().getId() + " -> "
                    + edge.getTarget().getId() + " weight " + edge.getWeight() + " kind " + edge.getTypeLabel() + dates);
        }
        Collections.sort(lines);
        lines.forEach(System.out::println);
    }
}
