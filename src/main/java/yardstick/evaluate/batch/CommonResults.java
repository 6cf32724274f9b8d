package yardstick.evaluate.batch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Results over members that many have in common, found once. */
final class CommonResults implements MemberResults {

    private final MemberResults results;
    private final MemberKey key;
    private final Cell<Map<Object, Object[]>> known;

    CommonResults(MemberResults results, MemberKey key, Layout layout) {
        this.results = results;
        this.key = key;
        this.known = layout.shared(world -> new ConcurrentHashMap<>());
    }

    @Override
    public Object[] of(Object[] frame, Run run) {
        Object belongs = key.of(frame);
        Object[] found = known.in(run).get(belongs);
        return found != null ? found : known.in(run).computeIfAbsent(belongs, any -> results.of(frame, run));
    }
}
