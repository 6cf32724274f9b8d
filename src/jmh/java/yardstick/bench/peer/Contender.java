package yardstick.bench.peer;

import java.nio.file.Path;
import java.util.List;
import yardstick.Policy;
import yardstick.policy.PolicyFolder;
import yardstick.vocabulary.Parameter;

/** Who takes part, in the order of the table. A further way to evaluate is one line more here. */
public enum Contender {
    PLAIN_JAVA("plain Java", true),
    YARDSTICK("Yardstick, 1 thread", true),
    YARDSTICK_ON_TWO("Yardstick, 2 threads", true),
    STOCK_DROOLS("Drools (drools-mvel), one session", false),
    EVRETE("Evrete", false),
    DUCKDB("DuckDB, with loading", false),
    DUCKDB_LOADED("DuckDB, loaded before", false),
    CEL("CEL for Java", false);

    private final String title;
    private final boolean threeValued;

    Contender(String title, boolean threeValued) {
        this.title = title;
        this.threeValued = threeValued;
    }

    /** What the table calls it. */
    public String title() {
        return title;
    }

    /** Whether it can tell what is undetermined for want of data; the others run on complete data only. */
    public boolean threeValued() {
        return threeValued;
    }

    /** Makes it ready: reads the policy folder and compiles what there is to compile. */
    public Peer ready(Path policy) {
        return switch (this) {
            case PLAIN_JAVA -> new PlainJava(parameters(policy));
            case YARDSTICK -> new Yardstick(Policy.load(policy));
            case YARDSTICK_ON_TWO -> new Yardstick(Policy.load(policy).withThreads(2));
            case STOCK_DROOLS -> new OneSession(PolicyFolder.read(policy));
            case EVRETE -> new Evrete(parameters(policy));
            case DUCKDB -> new DuckDb(parameters(policy), false);
            case DUCKDB_LOADED -> new DuckDb(parameters(policy), true);
            case CEL -> new Cel(parameters(policy));
        };
    }

    private static List<Parameter> parameters(Path policy) {
        return PolicyFolder.read(policy).parameters();
    }
}
