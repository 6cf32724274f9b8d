package yardstick.analysis.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yardstick.problem.Nearest;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** The fields that are one of a few words. */
public final class Choices {

    /** The usual levels of a zone; a dossier may have others. */
    public static final List<String> LEVELS = List.of("NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY");

    private static final Field LEVEL = field(Type.ZONE, "level");
    private static final Map<Field, List<String>> CLOSED = Map.of(
            field(Type.DESIGNATION, "status"), List.of("HELD", "SOUGHT"),
            field(Type.DESIGNATION, "kind"), List.of("PILOT", "FUNCTION", "BRAND", "PARK", "PROJECT", "POLICY", "TASK"),
            field(Type.DIFFICULTY, "owner"), List.of("CITY", "ZONE"),
            field(Type.PARTY, "type"), List.of("ENTERPRISE", "REGION", "AGENCY"),
            field(Type.PARAMETER, "status"), List.of("published", "assumed"));

    /** What the words of a policy are called in Chinese; the first that fits is meant. */
    private static final Map<Field, Map<String, String>> CALLED = Map.of(
            LEVEL,
            Map.of(
                    "(国家|全国|国)级?", "NATIONAL",
                    "(省|自治区|省部)级?", "PROVINCIAL",
                    "(市|地市|地|州|市州)级?", "MUNICIPAL",
                    "(县|区|区县|县区|市县|区市县|区[（(]市[）)]县|县级市)级?", "COUNTY"),
            field(Type.DESIGNATION, "status"),
            Map.of(
                    "(已|已经)?(赋能|获批|获得|取得|持有|具有|批准|授予|命名|挂牌)", "HELD",
                    "(正在|拟|积极)?(争取|申报|申请|创建|申创)中?", "SOUGHT"),
            field(Type.DESIGNATION, "kind"),
            Map.of(
                    ".*(试点|示范|试验区)", "PILOT",
                    "功能(区|定位)?", "FUNCTION",
                    "品牌|称号", "BRAND",
                    ".*园区?|开发区|基地", "PARK",
                    "(重大|重点)?(项目|工程)", "PROJECT",
                    "政策", "POLICY",
                    "(重点|试点示范)?任务", "TASK"),
            field(Type.DIFFICULTY, "owner"),
            Map.of("(全|本)?市(级|里|政府|级部门)?", "CITY", "(功能|园|本)?区(级|里)?|园区|管委会", "ZONE"),
            field(Type.PARTY, "type"),
            Map.of(
                    "企业|公司|(市场)?主体", "ENTERPRISE",
                    "(市州|市|州|区县|地区|城市)", "REGION",
                    "(部门|机构|单位|市级部门|牵头单位)", "AGENCY"),
            field(Type.PARAMETER, "status"),
            Map.of("(已|正式)?(发布|公布|印发|公开)", "published", "(假|设|暂)?(假设|假定|设定|暂定|推定)", "assumed"));

    private Choices() {}

    private static Field field(Type type, String name) {
        return Objects.requireNonNull(Vocabulary.fields(type).get(name));
    }

    /** The only words that a field can be; none where it can be any. */
    public static List<String> of(Expression expression) {
        return expression instanceof Read read && !read.path().isEmpty()
                ? CLOSED.getOrDefault(last(read), List.of())
                : List.of();
    }

    /** The word that somebody means who writes another one for a field: in lower case, misspelt or in Chinese. */
    public static Optional<String> meant(Expression field, String written) {
        List<String> words = isLevel(field) ? LEVELS : of(field);
        return Nearest.of(written, words).or(() -> called(field, written.strip()));
    }

    private static Optional<String> called(Expression field, String written) {
        return field instanceof Read read && !read.path().isEmpty()
                ? CALLED.getOrDefault(last(read), Map.of()).entrySet().stream()
                        .filter(called -> written.matches(called.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst()
                : Optional.empty();
    }

    public static boolean isLevel(Expression expression) {
        return expression instanceof Read read
                && !read.path().isEmpty()
                && last(read).equals(LEVEL);
    }

    private static Field last(Read read) {
        return read.path().get(read.path().size() - 1);
    }

    /** Whether a field is compared with a word that it cannot be. */
    static boolean isWrong(Comparison comparison) {
        return isWrong(comparison.left(), comparison.right()) || isWrong(comparison.right(), comparison.left());
    }

    private static boolean isWrong(Expression field, Expression word) {
        List<String> words = of(field);
        return !words.isEmpty() && word instanceof Literal literal && !words.contains(String.valueOf(literal.value()));
    }
}
