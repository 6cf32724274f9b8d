package yardstick.evaluate.drools;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class loader of every rule base: it finds the vocabulary, this engine and the plain types of the language, and nothing else.
 * Rules never name a class, so this is a second wall: whatever stands on an embedder's class path stays out of reach of a rule base.
 */
final class VocabularyLoader extends ClassLoader {

    private static final List<String> FOUND =
            List.of("yardstick.vocabulary.", "yardstick.evaluate.drools.", "org.drools.", "org.kie.");
    private static final List<String> PLAIN = List.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.math.BigDecimal",
            "java.util.List");

    VocabularyLoader() {
        super(VocabularyLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (PLAIN.contains(name) || FOUND.stream().anyMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return null;
    }
}
