package yardstick.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a dossier as JSON in one form only, which its digest is of: everything sorted, one fact per line. */
final class CanonicalJson {

    /** Of bytes, after which they are handed on. */
    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(2 * PIECE);
    private final Encoded<String> asIs = new Encoded<>(Function.identity());
    private final Encoded<String> names = new Encoded<>(name -> quoted(name) + ":");
    private final Encoded<String> texts = new Encoded<>(CanonicalJson::quoted);
    private final Encoded<Period> periods = new Encoded<>(period -> quoted(period.toString()));
    private final Encoded<BigDecimal> numbers;
    private final boolean byValue;
    private String separator = "";

    private CanonicalJson(OutputStream out, boolean byValue) {
        this.out = out;
        this.byValue = byValue;
        this.numbers = new Encoded<>(number -> (byValue ? number.stripTrailingZeros() : number).toPlainString());
    }

    /** Writes the dossier to be read again, with numbers and lists as written. */
    static void write(FactStore facts, OutputStream out) throws IOException {
        CanonicalJson canonical = new CanonicalJson(out, false);
        canonical.add("{\"asOf\":");
        canonical.piece.writeBytes(canonical.periods.bytes(facts.asOf()));
        if (facts.note() != null) {
            canonical.add(",\n\"note\":");
            canonical.text(facts.note());
        }
        canonical.add(",\n");
        canonical.sections(facts);
        canonical.add("}\n");
        canonical.handOn();
    }

    /** A name for the facts alone: numbers by value, lists in order, neither period nor note. */
    static String digest(FactStore facts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            CanonicalJson canonical =
                    new CanonicalJson(new DigestOutputStream(OutputStream.nullOutputStream(), sha), true);
            canonical.sections(facts);
            canonical.handOn();
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
        add("]");
        if (!facts.past().periods().isEmpty()) {
            add(",\n");
            separator = "";
            field(
                    "decided",
                    facts.past().periods().stream().map(Period::toString).toList());
        }
    }

    /**
     * Writes facts.
     *
     * @param fields writes those of one
     */
    private <T> void section(String start, List<T> facts, Consumer<T> fields) throws IOException {
        add(start);
        String before = "\n{";
        for (T fact : facts) {
            add(before);
            separator = "";
            fields.accept(fact);
            add("}");
            before = ",\n{";
            if (piece.size() >= PIECE) {
                handOn();
            }
        }
    }

    private void zone(Zone zone) {
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

    private void party(Party party) {
        field("id", party.id());
        field("name", party.name());
        field("type", party.type());
        Zone zone = party.zone();
        field("zone", zone == null ? null : zone.id());
    }

    private void designation(Designation designation) {
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

    private void pair(Pair pair) {
        subject(pair);
        field("since", pair.since());
        field("withdrawn", pair instanceof Grant grant ? grant.withdrawnIn() : null);
    }

    private void measure(Measure measure) {
        subject(measure.of());
        field("name", measure.name());
        field("period", measure.period());
        field("value", measure.value());
        if (!measure.applies()) {
            name("notApplicable");
            add("true");
        }
    }

    private void attribute(Attribute attribute) {
        subject(attribute.of());
        field("name", attribute.name());
        field("value", attribute.value());
        field("period", attribute.period());
    }

    private void milestone(Milestone milestone) {
        subject(milestone.of());
        field("id", milestone.id());
        field("title", milestone.title());
        field("due", milestone.due());
        field("progress", milestone.progress());
    }

    private void decision(PastDecision decision) {
        subject(decision.of());
        field("matter", decision.matter());
        field("period", decision.period());
        field("outcome", decision.outcome());
    }

    private void difficulty(Difficulty difficulty) {
        subject(difficulty.of());
        field("id", difficulty.id());
        field("title", difficulty.title());
        field("owner", difficulty.owner());
        field("raised", difficulty.raised());
        field("resolved", difficulty.resolvedIn());
        field("answered", difficulty.answeredIn());
    }

    private void subject(Subject subject) {
        Zone zone = subject.inZone();
        Designation designation = subject.ofDesignation();
        Party party = subject.ofParty();
        field("zone", zone == null ? null : zone.id());
        field("party", party == null ? null : party.id());
        field("designation", designation == null ? null : designation.id());
    }

    private void field(String name, @Nullable Period period) {
        if (period != null) {
            name(name);
            piece.writeBytes(periods.bytes(period));
        }
    }

    private void field(String name, @Nullable String text) {
        if (text != null) {
            name(name);
            text(text);
        }
    }

    private void field(String name, @Nullable BigDecimal number) {
        if (number != null) {
            name(name);
            piece.writeBytes(numbers.bytes(number));
        }
    }

    private void field(String name, @Nullable List<String> list) {
        if (list != null) {
            name(name);
            add("[");
            List<String> items = new ArrayList<>(list);
            if (byValue) {
                items.sort(CodePoints.ORDER);
            }
            for (int i = 0; i < items.size(); i++) {
                add(i == 0 ? "" : ",");
                text(items.get(i));
            }
            add("]");
        }
    }

    private void name(String name) {
        add(separator);
        piece.writeBytes(names.bytes(name));
        separator = ",";
    }

    private void text(String text) {
        piece.writeBytes(texts.bytes(text));
    }

    /** Adds what is JSON already. */
    private void add(String json) {
        piece.writeBytes(asIs.bytes(json));
    }

    private void handOn() throws IOException {
        piece.writeTo(out);
        piece.reset();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
