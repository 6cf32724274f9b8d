package yardstick.allocation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.facts.DossierReader;
import yardstick.province.Province;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** Prints as JSON how many bytes some fixed pieces of work allocate; a process of its own, so that nothing else has a part in it. */
final class Allocations {

    private static final Path FOLDER = Path.of("rules/chengdu-empowerment");
    private static final int ZONES = 200;
    private static final int LARGE = 1500;
    private static final int SEED = 7;
    private static final int ROUNDS = 4;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocations() {}

    public static void main(String[] arguments) throws IOException {
        Policy policy = Policy.load(FOLDER);
        byte[] complete = facts(ZONES, 0);
        Dossier whole = read(complete);
        Dossier missing = read(facts(ZONES, 10));
        Map<String, Long> bytes = new LinkedHashMap<>();
        bytes.put("read 200 zones", least(() -> read(complete)));
        bytes.put("evaluate 200 zones, complete", least(() -> policy.evaluate(whole)));
        bytes.put("evaluate 200 zones, 10 % missing", least(() -> policy.evaluate(missing)));
        Dossier large = read(facts(LARGE, 10));
        bytes.put("evaluate 1,500 zones in batch, 10 % missing", least(() -> policy.evaluate(large)));
        Iterator<Policy> first = Stream.generate(() -> Policy.load(FOLDER))
                .limit(ROUNDS)
                .toList()
                .iterator();
        bytes.put(
                "the same for the first time, confirmed",
                least(() -> first.next().evaluate(large)));
        System.out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(bytes));
    }

    private static byte[] facts(int zones, int missing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Province.write(out, zones, missing, SEED);
        return out.toByteArray();
    }

    private static Dossier read(byte[] facts) {
        return DossierReader.read(new ByteArrayInputStream(facts), "facts.json", PeriodUnit.QUARTER);
    }

    /** The first rounds also allocate what is made once, such as lambdas. */
    private static long least(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
