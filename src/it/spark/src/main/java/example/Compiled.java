package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yardstick.shard.Division;
import yardstick.shard.PolicyText;

/** Policies compiled in this JVM: each once, however many tasks of an executor ask for it. */
final class Compiled {

    private static final Map<PolicyText, Division> KNOWN = new ConcurrentHashMap<>();

    private Compiled() {}

    static Division of(PolicyText policy) {
        return KNOWN.computeIfAbsent(policy, text -> Division.of(text.compile()));
    }
}
