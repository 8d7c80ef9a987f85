package org.backchannel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** What ARCHITECTURE.md says of who may use whom and what, a sentence a rule. */
@AnalyzeClasses(packages = "org.backchannel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule textUsesNobody = uses("text");

    @ArchTest
    static final ArchRule progressUsesNobody = uses("progress");

    @ArchTest
    static final ArchRule modelKnowsNobody = uses("model");

    @ArchTest
    static final ArchRule graphKnowsNobody = uses("graph");

    @ArchTest
    static final ArchRule algorithmsUseOnlyGraphs = uses("algo", "graph");

    @ArchTest
    static final ArchRule projectionAloneKnowsBothLanguages = uses("projection", "model", "graph");

    @ArchTest
    static final ArchRule useCasesUseProjectionsAlgorithmsAndTheModel =
            uses("analysis", "projection", "algo", "graph", "model");

    @ArchTest
    static final ArchRule formatsUseTheModel = uses("format", "model", "workbook");

    @ArchTest
    static final ArchRule importsUseFormatsAndTheModel = uses("imports", "format", "model", "workbook");

    @ArchTest
    static final ArchRule reportsUseWhatUseCasesAnswer =
            uses("report", "analysis", "imports", "projection", "graph", "model", "workbook");

    @ArchTest
    static final ArchRule workbooksUseNobody = uses("workbook");

    @ArchTest
    static final ArchRule workbooksOnlyWhereFilesAreReadAndWritten = noClasses()
            .that()
            .resideOutsideOfPackages(ours("imports"), ours("format"), ours("report"), ours("workbook"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dhatim..", "com.ibm.icu..", "com.fasterxml..");

    @ArchTest
    static final ArchRule picturesUseWhatUseCasesAnswer =
            uses("draw", "report", "analysis", "algo", "projection", "graph", "model");

    @ArchTest
    static final ArchRule storesImplementThePortOfTheUseCases = uses("store", "analysis", "model");

    @ArchTest
    static final ArchRule proceduresAskUseCases =
            uses("procedure", "analysis", "projection", "algo", "graph", "model", "store");

    @ArchTest
    static final ArchRule nobodyUsesTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(ours("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ours("cli"));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.backchannel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule picocliOnlyInTheCommandLine = onlyIn("cli", "picocli..");

    @ArchTest
    static final ArchRule theDriverOnlyInTheStore = onlyIn("store", "org.neo4j.driver..");

    @ArchTest
    static final ArchRule theServerOnlyInTheEmbeddedStore = noClasses()
            .that()
            .resideOutsideOfPackages(ours("store.embedded"), ours("procedure"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.neo4j..").and(notIn("org.neo4j.driver..")));

    @ArchTest
    static final ArchRule proceduresApiOnlyInProcedures = onlyIn("procedure", "org.neo4j.procedure..");

    @ArchTest
    static final ArchRule yamlOnlyInFormats = onlyIn("format", "org.snakeyaml..");

    @ArchTest
    static final ArchRule elkOnlyWherePicturesAreLaidOut = onlyIn("draw.layout", "org.eclipse.elk..");

    @ArchTest
    static final ArchRule pdfBoxOnlyWherePicturesAreMeasuredAndWritten = onlyIn("draw", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule noPictureNeedsAFontOfTheMachine = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.awt.Font")
            .because("the bundled font is drawn as outlines: a machine without fonts draws the same picture");

    @ArchTest
    static final ArchRule jgraphtOnlyWhereGraphsAreComputedOn = noClasses()
            .that()
            .resideOutsideOfPackages(ours("graph.jgrapht"), ours("algo"), ours("format"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jgrapht..");

    @ArchTest
    static final ArchRule noFilesWhereNumbersAreComputed = noClasses()
            .that()
            .resideInAnyPackage(ours("algo"), ours("graph"), ours("projection"), ours("model"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(java.io.Serializable.class))));

    @ArchTest
    static final ArchRule onlyTheCommandLineTalksToTheConsole = noClasses()
            .that()
            .resideOutsideOfPackage(ours("cli"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule noResultDependsOnTheJdksArithmetic = noClasses()
            .should()
            .callMethodWhere(isCallOf(Math.class, "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "cbrt"))
            .because("StrictMath gives the same bits on every JDK and machine");

    @ArchTest
    static final ArchRule noResultDependsOnTheLocale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .because("texts are the same in every locale");

    @ArchTest
    static final ArchRule noRoomForOddsAndEnds =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..misc..");

    /** A package uses itself, those named, what everybody may use, and libraries. */
    private static ArchRule uses(String user, String... used) {
        String[] allowed = Stream.concat(Stream.of(user, "text", "progress"), Arrays.stream(used))
                .map(ArchitectureTest::ours)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ours(user))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .or(DescribedPredicate.not(resideInAnyPackage("org.backchannel..")))
                        .as("are in %s or in libraries", String.join(", ", allowed)))
                .allowEmptyShould(true);
    }

    private static ArchRule onlyIn(String user, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ours(user))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaClass> notIn(String packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaMethodCall> isCallOf(Class<?> owner, String... names) {
        Set<String> all = Set.of(names);
        return DescribedPredicate.describe("call " + owner.getSimpleName() + "'s " + String.join(", ", names), call -> {
            AccessTarget target = call.getTarget();
            return target.getOwner().isEquivalentTo(owner) && all.contains(target.getName());
        });
    }

    private static String ours(String name) {
        return "org.backchannel." + name + "..";
    }
}
