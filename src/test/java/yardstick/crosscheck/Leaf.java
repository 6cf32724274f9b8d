package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that an expression of a random rule can read: a field, by the path that leads to it, or a variable.
 *
 * @param text as rules write it
 * @param domain of a fact its type, of others the domain of its values, as known to {@link #literals}
 */
record Leaf(String text, Sort sort, String domain) {

    /** What can be done with a value. */
    enum Sort {
        NUMBER,
        TEXT,
        ID,
        TRUTH,
        LIST,
        FACT
    }

    private static final Map<String, String> FIELDS = fields(
            "Zone",
            "ID id zone, TEXT district district, TEXT level level, TEXT managementBody body, TEXT ecosystem ecosystem,"
                    + " LIST leadingIndustries industry, LIST featuredIndustries industry, LIST functions function,"
                    + " LIST layouts layout, TEXT since period, NUMBER leadingIndustries.size size, NUMBER functions.size size",
            "Party",
            "ID id party, TEXT type partyType, FACT zone Zone",
            "Designation",
            "ID id designation, TEXT kind kind, TEXT status status, TEXT leadAgency agency, LIST industries industry,"
                    + " LIST functions function, LIST layouts layout, NUMBER layouts.size size, NUMBER places places,"
                    + " TRUTH limited -, FACT after Designation, TRUTH started -, TRUTH expired -, TEXT from period, TEXT until period",
            "Grant",
            "FACT zone Zone, FACT designation Designation, FACT party Party, TEXT since period, NUMBER tenure tenure, NUMBER years years, TRUTH withdrawn -",
            "Application",
            "FACT zone Zone, FACT designation Designation, FACT party Party, TEXT since period, NUMBER tenure tenure, NUMBER years years",
            "Measure",
            "FACT of Subject, FACT zone Zone, FACT designation Designation, FACT party Party, TEXT period period, NUMBER back back,"
                    + " NUMBER value value, NUMBER value value, NUMBER value value",
            "Attribute",
            "FACT of Subject, FACT zone Zone, FACT designation Designation, FACT party Party, TEXT period period, NUMBER back back,"
                    + " TEXT value class, TEXT value class, TEXT value class",
            "Decision",
            "FACT of Subject, FACT zone Zone, FACT designation Designation, NUMBER back back, TEXT outcome outcome,"
                    + " TEXT outcome outcome",
            "Milestone",
            "FACT of Subject, FACT zone Zone, FACT designation Designation, FACT party Party, ID id milestone, TEXT due period,"
                    + " NUMBER back back, NUMBER progress progress, NUMBER progress progress",
            "Difficulty",
            "FACT of Subject, FACT zone Zone, FACT designation Designation, FACT party Party, TEXT owner owner, NUMBER back back,"
                    + " TRUTH open -, TRUTH resolved -, TRUTH answered -, NUMBER age back, TEXT raised period",
            "Parameter",
            "NUMBER value value, TEXT status parameterStatus",
            "Period",
            "NUMBER back back, NUMBER back back, TEXT period period",
            "Term",
            "NUMBER back back, FACT of Subject, FACT zone Zone, FACT designation Designation, FACT party Party");

    private static final Map<String, String> LITERALS = Map.ofEntries(
            Map.entry("party", "P02 P03 P05"),
            Map.entry("partyType", "ENTERPRISE REGION AGENCY"),
            Map.entry("zone", "Z01 Z02 Z03 Z05 z1"),
            Map.entry("designation", "D01 D02 D03 d9"),
            Map.entry("milestone", "M1-Z01-D01 M2-Z02-D01"),
            Map.entry("district", "高新区 新津区"),
            Map.entry("level", "NATIONAL PROVINCIAL MUNICIPAL"),
            Map.entry("body", "管委会"),
            Map.entry("ecosystem", "创新生态"),
            Map.entry("agency", "市发改委"),
            Map.entry("industry", "数字经济 网络安全 人工智能 生物医药"),
            Map.entry("function", "科技创新 国际交往 先进制造"),
            Map.entry("class", "甲类 乙类 数字经济 合格"),
            Map.entry("outcome", "FIRST SECOND LAST UNDETERMINED"),
            Map.entry("layout", "东进 南拓 西控 北改 中优"),
            Map.entry("kind", "PILOT FUNCTION BRAND PARK PROJECT POLICY TASK"),
            Map.entry("status", "HELD SOUGHT"),
            Map.entry("owner", "CITY ZONE"),
            Map.entry("period", "2019Q4 2020Q1 2020Q2"),
            Map.entry("parameterStatus", "assumed published"),
            Map.entry("size", "0 1 2 3"),
            Map.entry("places", "0 1 2 3"),
            Map.entry("tenure", "1 2 3 5"),
            Map.entry("years", "0 1 2"),
            Map.entry("back", "0 1 1 2 3"),
            Map.entry("value", "0 1 40 50 59.9 60 60.0 80 84.99 85 90 100"),
            Map.entry("progress", "0 80 99 99.99 100"),
            Map.entry("count", "0 1 1 2 2 3 4"));

    private static Map<String, String> fields(String... typesAndFields) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < typesAndFields.length; i += 2) {
            fields.put(typesAndFields[i], typesAndFields[i + 1]);
        }
        return Map.copyOf(fields);
    }

    /** All that a fact of a type offers, with a prefix such as {@code $g.}; fields of its zone and designation as well. */
    static List<Leaf> of(String type, String prefix) {
        List<Leaf> leaves = new ArrayList<>();
        for (String field : FIELDS.getOrDefault(type, "").split(", ", -1)) {
            boolean isEndless = prefix.endsWith("after.") && field.startsWith("FACT after");
            if (!field.isEmpty() && !isEndless) {
                String[] parts = field.split(" ", -1);
                Leaf leaf = new Leaf(prefix + parts[1], Sort.valueOf(parts[0]), parts[2]);
                leaves.add(leaf);
                leaves.addAll(leaf.sort == Sort.FACT ? of(leaf.domain, leaf.text + ".") : List.of());
            }
        }
        return leaves;
    }

    /** Values worth comparing with, numbers bare and texts without quotation marks. */
    List<String> literals() {
        return List.of(LITERALS.getOrDefault(domain, "-").split(" "));
    }

    boolean isSubject() {
        return sort == Sort.FACT
                && List.of("Zone", "Party", "Designation", "Grant", "Application")
                        .contains(domain);
    }

    /** Whether the two can be the same at all. */
    boolean comparableWith(Leaf other) {
        if (sort != Sort.FACT) {
            return sort == other.sort || (isText() && other.isText());
        }
        return domain.equals(other.domain)
                || (domain.equals("Subject") && other.isSubject())
                || (other.domain.equals("Subject") && isSubject());
    }

    boolean isText() {
        return sort == Sort.TEXT || sort == Sort.ID;
    }
}
