/** A name that picocli looks for; see {@link groovy.lang.Closure}. There is no Groovy here. */
package groovy.lang;
