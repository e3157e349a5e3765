package ru.vitok.search.meaning;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The ONNX runtime by the names of its methods: it is five times as large as the portal, so it is no part of it but lies
 * as a jar in the folder of the model.
 *
 * @see "Decision D021"
 */
final class OnnxRuntime {

    private static final String PACKAGE = "ai.onnxruntime.";

    private final ClassLoader classes;
    private final Object environment;
    private final Object session;

    private OnnxRuntime(ClassLoader classes, Path model) throws ReflectiveOperationException {
        this.classes = classes;
        environment = type("OrtEnvironment").getMethod("getEnvironment").invoke(null);
        var options = type("OrtSession$SessionOptions").getConstructor().newInstance();
        // one text at a time beside people's requests: a core is enough
        options.getClass().getMethod("setIntraOpNumThreads", int.class).invoke(options, 1);
        session = environment
                .getClass()
                .getMethod("createSession", String.class, options.getClass())
                .invoke(environment, model.toString(), options);
    }

    static OnnxRuntime open(Path folder) throws UnusableModel {
        var model = folder.resolve("model.onnx");
        if (!Files.isReadable(model)) {
            throw new UnusableModel(model + " cannot be read", null);
        }
        try {
            return new OnnxRuntime(new URLClassLoader(jars(folder), OnnxRuntime.class.getClassLoader()), model);
        } catch (ClassNotFoundException missing) {
            throw new UnusableModel(
                    "there is no ONNX runtime in " + folder + ": put onnxruntime-1.22.0.jar of"
                            + " com.microsoft.onnxruntime into it",
                    missing);
        } catch (InvocationTargetException refused) {
            throw new UnusableModel(model + " cannot be loaded as an ONNX model", refused.getCause());
        } catch (IOException | ReflectiveOperationException | LinkageError strange) {
            throw new UnusableModel("the ONNX runtime in " + folder + " cannot be used", strange);
        }
    }

    private static URL[] jars(Path folder) throws IOException {
        var jars = new ArrayList<URL>();
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            for (var file : files) {
                jars.add(file.toUri().toURL());
            }
        }
        return jars.toArray(URL[]::new);
    }

    /** The names under which the model wants its input. */
    @SuppressWarnings("unchecked")
    Set<String> wanted() {
        return (Set<String>)
                call(() -> session.getClass().getMethod("getInputNames").invoke(session));
    }

    /** The first thing that the model answers. */
    Object run(Map<String, long[][]> input) {
        return call(() -> {
            var tensors = new HashMap<String, AutoCloseable>();
            try {
                for (var one : input.entrySet()) {
                    tensors.put(one.getKey(), tensor(one.getValue()));
                }
                try (var result = (AutoCloseable)
                        session.getClass().getMethod("run", Map.class).invoke(session, tensors)) {
                    var first = result.getClass().getMethod("get", int.class).invoke(result, 0);
                    return first.getClass().getMethod("getValue").invoke(first);
                }
            } finally {
                for (var tensor : tensors.values()) {
                    tensor.close();
                }
            }
        });
    }

    private AutoCloseable tensor(long[][] numbers) throws ReflectiveOperationException {
        return (AutoCloseable) type("OnnxTensor")
                .getMethod("createTensor", type("OrtEnvironment"), Object.class)
                .invoke(null, environment, numbers);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name, true, classes);
    }

    private static <T> T call(java.util.concurrent.Callable<T> work) {
        try {
            return work.call();
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("The ONNX runtime failed", failed.getCause());
        } catch (Exception failed) {
            throw new IllegalStateException("The ONNX runtime failed", failed);
        }
    }
}
