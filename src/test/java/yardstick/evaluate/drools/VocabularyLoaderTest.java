package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.vocabulary.Grant;

class VocabularyLoaderTest {

    private final ClassLoader classes =
            RuleBase.of(List.of(), Mode.EXACT, Set.of(), true).classes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.System",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.io.File",
                "java.nio.file.Files",
                "java.net.Socket",
                "org.mvel2.MVEL",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "yardstick.Policy",
                "yardstick.cli.Main"
            })
    void a_rule_base_finds_no_class_that_could_do_harm(String name) {
        assertThatThrownBy(() -> Class.forName(name, false, classes)).isInstanceOf(ClassNotFoundException.class);
        assertThat(classes.getResource(name.replace('.', '/') + ".class")).isNull();
    }

    @Test
    void a_rule_base_finds_the_vocabulary() throws ClassNotFoundException {
        assertThat(Class.forName("yardstick.vocabulary.Grant", false, classes)).isSameAs(Grant.class);
    }
}
