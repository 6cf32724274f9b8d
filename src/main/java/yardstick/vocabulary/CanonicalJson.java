package yardstick.vocabulary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a dossier as JSON in one form only, which its digest is of: everything sorted, one fact per line. */
final class CanonicalJson {

    private final Writer out;
    private final boolean byValue;
    private String separator = "";

    private CanonicalJson(OutputStream out, boolean byValue) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.byValue = byValue;
    }

    /** Writes the dossier to be read again, with numbers and lists as written. */
    static void write(FactStore facts, OutputStream out) throws IOException {
        CanonicalJson canonical = new CanonicalJson(out, false);
        canonical.out.write("{\"asOf\":");
        canonical.text(facts.asOf().toString());
        if (facts.note() != null) {
            canonical.out.write(",\n\"note\":");
            canonical.text(facts.note());
        }
        canonical.out.write(",\n");
        canonical.sections(facts);
        canonical.out.write("}\n");
        canonical.out.flush();
    }

    /** A name for the facts alone: numbers by value, lists in order, neither period nor note. */
    static String digest(FactStore facts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            CanonicalJson canonical =
                    new CanonicalJson(new DigestOutputStream(OutputStream.nullOutputStream(), sha), true);
            canonical.sections(facts);
            canonical.out.flush();
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sections(FactStore facts) throws IOException {
        List<Pair> pairs = facts.subjects().pairs().all();
        section("\"zones\":[", facts.subjects().zones(), this::zone);
        if (!facts.subjects().parties().isEmpty()) {
            section("],\n\"parties\":[", facts.subjects().parties(), this::party);
        }
        section("],\n\"designations\":[", facts.subjects().designations(), this::designation);
        section(
                "],\n\"grants\":[",
                pairs.stream().filter(Grant.class::isInstance).toList(),
                this::pair);
        section(
                "],\n\"applications\":[",
                pairs.stream().filter(Application.class::isInstance).toList(),
                this::pair);
        section("],\n\"measures\":[", facts.measures().all(), this::measure);
        if (facts.attributes().size() > 0) {
            section("],\n\"attributes\":[", facts.attributes().all(), this::attribute);
        }
        section("],\n\"milestones\":[", facts.milestones().all(), this::milestone);
        section("],\n\"difficulties\":[", facts.difficulties().all(), this::difficulty);
        if (facts.past().decisions().size() > 0) {
            section("],\n\"decisions\":[", facts.past().decisions().all(), this::decision);
        }
        out.write(']');
        if (!facts.past().periods().isEmpty()) {
            out.write(",\n");
            separator = "";
            field(
                    "decided",
                    facts.past().periods().stream().map(Period::toString).toList());
        }
    }

    /** Writes the fields of one fact. */
    private interface Line<T> {
        void write(T fact) throws IOException;
    }

    private <T> void section(String start, List<T> facts, Line<T> line) throws IOException {
        out.write(start);
        String before = "\n{";
        for (T fact : facts) {
            out.write(before);
            separator = "";
            line.write(fact);
            out.write('}');
            before = ",\n{";
        }
    }

    private void zone(Zone zone) throws IOException {
        field("id", zone.id());
        field("name", zone.name());
        field("district", zone.district());
        field("level", zone.level());
        field("ecosystem", zone.ecosystem());
        field("managementBody", zone.managementBody());
        field("leadingIndustries", zone.leadingIndustries());
        field("featuredIndustries", zone.featuredIndustries());
        field("functions", zone.functions());
        field("layouts", zone.layouts());
        field("since", zone.since());
    }

    private void party(Party party) throws IOException {
        field("id", party.id());
        field("name", party.name());
        field("type", party.type());
        Zone zone = party.zone();
        field("zone", zone == null ? null : zone.id());
    }

    private void designation(Designation designation) throws IOException {
        field("id", designation.id());
        field("name", designation.name());
        field("kind", designation.kind());
        field("status", designation.status());
        field("leadAgency", designation.leadAgency());
        field("industries", designation.industries());
        field("functions", designation.functions());
        field("layouts", designation.layouts());
        field("places", designation.places());
        Designation after = designation.after();
        field("after", after == null ? null : after.id());
        field("from", designation.from());
        field("until", designation.until());
    }

    private void pair(Pair pair) throws IOException {
        subject(pair);
        field("since", pair.since());
        field("withdrawn", pair instanceof Grant grant ? grant.withdrawnIn() : null);
    }

    private void measure(Measure measure) throws IOException {
        subject(measure.of());
        field("name", measure.name());
        field("period", measure.period());
        field("value", measure.value());
        if (!measure.applies()) {
            name("notApplicable");
            out.write("true");
        }
    }

    private void attribute(Attribute attribute) throws IOException {
        subject(attribute.of());
        field("name", attribute.name());
        field("value", attribute.value());
        field("period", attribute.period());
    }

    private void milestone(Milestone milestone) throws IOException {
        subject(milestone.of());
        field("id", milestone.id());
        field("title", milestone.title());
        field("due", milestone.due());
        field("progress", milestone.progress());
    }

    private void decision(PastDecision decision) throws IOException {
        subject(decision.of());
        field("matter", decision.matter());
        field("period", decision.period());
        field("outcome", decision.outcome());
    }

    private void difficulty(Difficulty difficulty) throws IOException {
        subject(difficulty.of());
        field("id", difficulty.id());
        field("title", difficulty.title());
        field("owner", difficulty.owner());
        field("raised", difficulty.raised());
        field("resolved", difficulty.resolvedIn());
        field("answered", difficulty.answeredIn());
    }

    private void subject(Subject subject) throws IOException {
        Zone zone = subject.inZone();
        Designation designation = subject.ofDesignation();
        Party party = subject.ofParty();
        field("zone", zone == null ? null : zone.id());
        field("party", party == null ? null : party.id());
        field("designation", designation == null ? null : designation.id());
    }

    private void field(String name, @Nullable Period period) throws IOException {
        field(name, period == null ? null : period.toString());
    }

    private void field(String name, @Nullable String text) throws IOException {
        if (text != null) {
            name(name);
            text(text);
        }
    }

    private void field(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            name(name);
            out.write((byValue ? number.stripTrailingZeros() : number).toPlainString());
        }
    }

    private void field(String name, @Nullable List<String> list) throws IOException {
        if (list != null) {
            name(name);
            out.write('[');
            List<String> items = new ArrayList<>(list);
            if (byValue) {
                items.sort(CodePoints.ORDER);
            }
            for (int i = 0; i < items.size(); i++) {
                out.write(i == 0 ? "" : ",");
                text(items.get(i));
            }
            out.write(']');
        }
    }

    private void name(String name) throws IOException {
        out.write(separator);
        text(name);
        out.write(':');
        separator = ",";
    }

    private void text(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.write('\\');
                out.write(c);
            } else if (c < ' ') {
                out.write("\\u00" + (c < 16 ? "0" : "1") + Character.forDigit(c & 15, 16));
            } else {
                out.write(c);
            }
        }
        out.write('"');
    }
}
