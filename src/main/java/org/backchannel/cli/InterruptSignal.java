package org.backchannel.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Hears Ctrl-C. The first asks the command to stop, which then ends with its own words and code; the second ends the
 * process at once. A shutdown hook would not do: it cannot hear the second.
 *
 * <p>{@code sun.misc.Signal} is there on every JDK (module {@code jdk.unsupported}) and is reached by reflection,
 * because javac warns of its name and that warning cannot be switched off.
 */
final class InterruptSignal {
    private InterruptSignal() {}

    /** Hears Ctrl-C from now on; where the JVM does not allow that, Ctrl-C ends the process as ever. */
    static void handledBy(Cancellation cancellation) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler heard = (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                    hear(cancellation);
                    return null;
                }
                return method.getName().equals("equals") ? proxy == arguments[0] : System.identityHashCode(proxy);
            };
            Object ours = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, heard);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), ours);
        } catch (ReflectiveOperationException | IllegalArgumentException notHere) {
            // Without it the command is interrupted as any process is; there is nobody to tell.
        }
    }

    private static void hear(Cancellation cancellation) {
        if (cancellation.isRequested()) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }
        cancellation.request();
    }
}
