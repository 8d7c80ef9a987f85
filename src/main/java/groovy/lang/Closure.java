package groovy.lang;

/**
 * Nothing at all, under a name that picocli looks for whenever it starts, to find out whether Groovy is there. Without
 * this class the JVM opens every one of the two hundred jars on the class path to learn that it is not, which was a
 * third of the time of a short command (0.35 s of 1.2 s, measured). No class extends it, so picocli's answer is the
 * same.
 */
public final class Closure {
    private Closure() {}
}
