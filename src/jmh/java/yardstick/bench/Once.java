package yardstick.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import yardstick.bench.peer.Contender;
import yardstick.bench.peer.Peer;
import yardstick.facts.DossierReader;
import yardstick.vocabulary.PeriodUnit;

/** One cold evaluation, a whole process: read the policy, read the facts, decide, print how many there are of each outcome. */
public final class Once {

    private Once() {}

    public static void main(String[] arguments) {
        try (Peer peer = Contender.valueOf(arguments[0]).ready(Sample.POLICY)) {
            String[] outcomes = peer.decide(DossierReader.read(Path.of(arguments[1]), PeriodUnit.QUARTER))
                    .outcomes();
            Map<String, Long> counts = Arrays.stream(outcomes)
                    .filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            System.out.println(counts);
        }
    }
}
