package example;

import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import yardstick.facts.FactText;
import yardstick.problem.InvalidInput;
import yardstick.shard.DecisionText;
import yardstick.shard.PolicyText;
import yardstick.shard.Shard;

/**
 * Decides any number of zones on Apache Spark, in two passes: what can be decided zone by zone, then what takes all of a designation.
 * Each shard is given all facts that it needs; nothing that rules conclude leaves its shard.
 */
public final class ZonesOnSpark implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many zones make a shard of the first pass: enough facts to be evaluated in batch, and some megabytes. */
    private static final int ZONES = 2_000;

    private static final int PROBLEMS = 1_000;

    /** What has to be known of a row before it is read: which zone it is, and what that holds or seeks. */
    private static final String IDS = "zones array<struct<id: string>>, grants array<struct<designation: string>>, "
            + "applications array<struct<designation: string>>";

    private static final Encoder<Row> DECIDED =
            Encoders.row(StructType.fromDDL("zone string, designation string, json string, problem string"));

    private final Broadcast<PolicyText> policy;
    private final Broadcast<FactText> designations;

    private ZonesOnSpark(Broadcast<PolicyText> policy, Broadcast<FactText> designations) {
        this.policy = policy;
        this.designations = designations;
    }

    /**
     * Decides zones, each a row of JSON with all that concerns it.
     *
     * @param args the policy folder; the text files of rows; the file of all designations; the folder for the decisions
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("zones").getOrCreate()) {
            run(spark, Path.of(args[0]), args[1], Path.of(args[2]), args[3]);
        }
    }

    /**
     * Writes the decisions in the order of zones and designations, one a line.
     *
     * @throws InvalidInput if the policy is not sound, or some of its decisions need all zones at once
     * @throws IllegalArgumentException with the problems of all rows, if there are any; then nothing is written
     */
    static void run(SparkSession spark, Path policy, String rows, Path designations, String out) throws IOException {
        PolicyText rules = PolicyText.read(policy);
        Compiled.of(rules);
        FactText shared = new FactText(designations.toString(), Files.readString(designations));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        ZonesOnSpark job = new ZonesOnSpark(context.broadcast(rules), context.broadcast(shared));
        Dataset<Row> decided = job.decide(spark.read().text(rows)).persist(StorageLevel.DISK_ONLY());
        refuseProblems(decided);
        decided.orderBy("zone", "designation").select("json").write().text(out);
        decided.unpersist();
    }

    private static void refuseProblems(Dataset<Row> decided) {
        List<Row> problems = decided.select("problem")
                .where("problem is not null")
                .distinct()
                .orderBy("problem")
                .takeAsList(PROBLEMS);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(row -> row.getString(0)).collect(Collectors.joining("\n")));
        }
    }

    private Dataset<Row> decide(Dataset<Row> lines) {
        Dataset<Row> rows = lines.where("trim(value) <> ''")
                .selectExpr("value", "_metadata.file_name as file", "from_json(value, '" + IDS + "') as ids")
                .selectExpr(
                        "concat_ws(' ', file, get(ids.zones.id, 0)) as name",
                        "value",
                        "ids.zones.id as zones",
                        "array_compact(array(ids.grants.designation, ids.applications.designation)) as designations");
        Dataset<Row> byZone =
                rows.select("name", "value").mapPartitions((MapPartitionsFunction<Row, Row>) this::byZone, DECIDED);
        Dataset<Row> byDesignation = rows.selectExpr(
                        "name", "value", "explode(array_distinct(flatten(designations))) as designation")
                .groupByKey((MapFunction<Row, String>) row -> row.getString(2), Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Row, Row>) this::byDesignation, DECIDED);
        return byZone.union(byDesignation).union(zonesTwice(rows));
    }

    /** A zone of two rows may be one of two shards, neither of which would notice. */
    private static Dataset<Row> zonesTwice(Dataset<Row> rows) {
        return rows.selectExpr("explode(zones) as zone", "name")
                .groupBy("zone")
                .agg(expr("count(*) as times"), expr("min(name) as first"), expr("max(name) as last"))
                .where("times > 1")
                .selectExpr(
                        "zone",
                        "'' as designation",
                        "null as json",
                        "concat(last, ': the id `', zone, '` is used twice, first in ', first) as problem");
    }

    private Iterator<Row> byZone(Iterator<Row> rows) {
        return Stream.generate(() -> texts(rows, ZONES))
                .takeWhile(texts -> texts.size() > 1)
                .flatMap(texts -> decide(Shard.ofZones(texts)))
                .iterator();
    }

    private Iterator<Row> byDesignation(String designation, Iterator<Row> rows) {
        return decide(Shard.ofDesignation(designation, texts(rows, Integer.MAX_VALUE)))
                .iterator();
    }

    /** The text of the designations and those of the next rows. */
    private List<FactText> texts(Iterator<Row> rows, int most) {
        List<FactText> texts = new ArrayList<>(List.of(designations.value()));
        while (texts.size() <= most && rows.hasNext()) {
            Row row = rows.next();
            texts.add(new FactText(row.getString(0), row.getString(1)));
        }
        return texts;
    }

    /** The decisions, or the problems instead. */
    private Stream<Row> decide(Shard shard) {
        try {
            return Compiled.of(policy.value()).decide(shard).stream().map(ZonesOnSpark::row);
        } catch (InvalidInput e) {
            return e.getMessage().lines().map(problem -> RowFactory.create(null, null, null, problem));
        }
    }

    private static Row row(DecisionText text) {
        return RowFactory.create(text.zone(), text.designation(), text.json(), null);
    }
}
