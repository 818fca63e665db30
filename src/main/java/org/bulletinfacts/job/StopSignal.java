package org.bulletinfacts.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.bulletinfacts.run.ExitCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wish of the operating system or a person that the run ends: SIGTERM or SIGINT. The run finishes the chunk in hand and
 * ends by itself; a second signal ends the process at once, which the next run recovers from.
 *
 * <p>The JDK's own signal class is reached by name: it is supported (module jdk.unsupported) but not part of Java SE, and a
 * shutdown hook, the standard's way, could not tell the two signals apart. Where the class is missing, a signal ends the process at once.
 */
final class StopSignal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);

    private volatile int exitCode;
    private Object termBefore;
    private Object intBefore;

    /** Whether the run should end. */
    boolean requested() {
        return exitCode != 0;
    }

    /** The exit code that the signal asks for, 0 where there was none. */
    int exitCode() {
        return exitCode;
    }

    /** Asks the run to end, as a signal does. */
    void request(int code) {
        if (exitCode != 0) {
            Runtime.getRuntime().halt(code);
        }
        exitCode = code;
        LOG.info("asked to stop: finishing the chunk in hand");
    }

    /** Listens to SIGTERM and SIGINT until closed. */
    void listen() {
        termBefore = handle("TERM", ExitCode.TERMINATED);
        intBefore = handle("INT", ExitCode.INTERRUPTED);
    }

    private Object handle(String signal, int code) {
        try {
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object handler = Proxy.newProxyInstance(
                    handlerType.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            request(code);
                        }
                        return null;
                    });
            return install(signal, handlerType, handler);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            LOG.debug("SIG{} cannot be listened to; it ends the process at once: {}", signal, e.toString());
            return null;
        }
    }

    private static Object install(String signal, Class<?> handlerType, Object handler)
            throws ReflectiveOperationException {
        Class<?> signalType = Class.forName("sun.misc.Signal");
        Object target = signalType.getConstructor(String.class).newInstance(signal);
        try {
            return signalType.getMethod("handle", signalType, handlerType).invoke(null, target, handler);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        }
    }

    @Override
    public void close() {
        restore("TERM", termBefore);
        restore("INT", intBefore);
    }

    private static void restore(String signal, Object before) {
        if (before == null) {
            return;
        }
        try {
            install(signal, Class.forName("sun.misc.SignalHandler"), before);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            LOG.debug("the former handler of SIG{} could not be put back: {}", signal, e.toString());
        }
    }
}
