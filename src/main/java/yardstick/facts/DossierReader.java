package yardstick.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.problem.Words;

/** Reads one dossier file from its first to its last character and hands over each entry as soon as it is read. */
final class DossierReader {

    /** Where the parser itself gives up; far beyond what is allowed, so that the message comes from a check of ours. */
    private static final StreamReadConstraints WALLS = StreamReadConstraints.builder()
            .maxNestingDepth(2 * Limits.NESTING)
            .maxStringLength(100 * Limits.TEXT)
            .maxNameLength(Limits.TEXT)
            .maxNumberLength(Limits.TEXT)
            .build();

    /** NaN is let through to be refused like any other wrong value; everything else is plain JSON. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(WALLS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private static final Words DOCUMENT = new Words("卷宗", "the dossier");

    private final String file;
    private final Utf8Text text;
    private final JsonParser parser;
    private final Intake intake;
    private final Spellings spellings;
    private int line;
    private int column;

    private DossierReader(InputStream in, String file, Intake intake, Spellings spellings, long mostBytes)
            throws IOException {
        this.file = file;
        this.spellings = spellings;
        this.text = new Utf8Text(in, mostBytes);
        this.parser = JSON.createParser(text);
        this.intake = intake;
    }

    static Dossier read(InputStream in, String file, PeriodUnit unit, @Nullable Period asOf) {
        return read(in, file, unit, asOf, Limits.FILE);
    }

    /** Reads a dossier of so many bytes at most. */
    static Dossier read(InputStream in, String file, PeriodUnit unit, @Nullable Period asOf, long mostBytes) {
        Intake intake = new Intake(file, unit);
        Entry document = document(file);
        if (!read(in, document, intake, new Spellings(), mostBytes)) {
            throw intake.problems().thrown();
        }
        return intake.dossier(document, List.of(), asOf);
    }

    /** Reads one dossier that is written in several documents. */
    static Dossier read(List<FactText> texts, PeriodUnit unit) {
        FactText first = texts.get(0);
        Intake intake = new Intake(first.name(), unit);
        Spellings spellings = new Spellings();
        List<Entry> documents = new ArrayList<>();
        boolean whole = true;
        for (FactText text : texts) {
            byte[] json = text.json().getBytes(StandardCharsets.UTF_8);
            Entry document = document(text.name());
            whole &= read(new ByteArrayInputStream(json), document, intake, spellings, json.length);
            documents.add(document);
        }
        if (!whole) {
            throw intake.problems().thrown();
        }
        return intake.dossier(documents.get(0), documents.subList(1, documents.size()), null);
    }

    private static Entry document(String file) {
        return new Entry(new Place(file, Section.DOSSIER, 0, 1, 1));
    }

    private static boolean read(InputStream in, Entry document, Intake intake, Spellings spellings, long mostBytes) {
        String file = document.place().file();
        try {
            return new DossierReader(in, file, intake, spellings, mostBytes).readAll(document);
        } catch (IOException e) {
            intake.problems().add(FileComplaint.unreadable(), Location.of(file));
            return false;
        }
    }

    /** Says whether it came to the end of a document whose entries can be checked against one another. */
    private boolean readAll(Entry document) throws IOException {
        try {
            return document(document) && end();
        } catch (Halt e) {
            intake.problems().add(e.complaint(), new Location(file, e.line(), e.column(), null));
        } catch (StreamConstraintsException e) {
            stop(FileComplaint.hugeToken(), parser.currentTokenLocation());
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            stop(syntax(text.from(location.getCharOffset())), location);
        } finally {
            parser.close();
        }
        return false;
    }

    private void stop(Complaint complaint, JsonLocation location) {
        mark(location);
        intake.problems().add(complaint, new Location(file, line, column, null));
    }

    /** Where the token is that the parser stands at. */
    private Location here(@Nullable String pointer) {
        mark();
        return new Location(file, line, column, pointer);
    }

    private void mark() {
        mark(parser.currentTokenLocation());
    }

    private static Complaint syntax(String rest) {
        if (rest.isEmpty()) {
            return FileComplaint.endsEarly();
        }
        int end = 0;
        while (end < rest.length()
                && end < 20
                && Character.isJavaIdentifierPart(rest.charAt(end))
                && rest.charAt(end) < 128) {
            end++;
        }
        int first = rest.codePointAt(0);
        return FileComplaint.syntax(first, Character.isLetter(first) ? rest.substring(0, end) : "");
    }

    private @Nullable JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            parser.getTextLength();
        }
        return token;
    }

    private void mark(JsonLocation location) {
        line = location.getLineNr();
        column = text.column(line, location.getCharOffset(), location.getColumnNr());
    }

    private boolean document(Entry document) throws IOException {
        JsonToken first = next();
        if (first == null) {
            intake.problems().add(FileComplaint.empty(), Location.of(file));
            return false;
        }
        if (first != JsonToken.START_OBJECT) {
            intake.problems().add(FileComplaint.notAnObject(type(first)), here(null));
            return false;
        }
        List<Section> seen = new ArrayList<>();
        while (next() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            Optional<Section> section = Section.named(field);
            if (section.isPresent()) {
                section(section.get(), seen);
            } else {
                field(document, field, Section.documentFields(), DOCUMENT);
            }
        }
        return true;
    }

    /** Says that nothing follows, or else what does is a problem; the document itself is whole in any case. */
    private boolean end() throws IOException {
        try {
            if (next() != null) {
                intake.problems().add(FileComplaint.trailing(), here(null));
            }
        } catch (JsonProcessingException e) {
            stop(FileComplaint.trailing(), e.getLocation());
        }
        return true;
    }

    private void section(Section section, List<Section> seen) throws IOException {
        Location name = here("/" + section.key());
        if (seen.contains(section)) {
            intake.problems().add(Complaint.duplicateField(section.key()), name);
            intake.lost(section);
            next();
            skip();
            return;
        }
        seen.add(section);
        JsonToken token = next();
        if (token == JsonToken.START_ARRAY) {
            entries(section);
        } else if (token != JsonToken.VALUE_NULL) {
            intake.problems()
                    .add(
                            Complaint.wrongType(section.key(), type(token), Value.Type.LIST.noun()),
                            here("/" + section.key()));
            intake.lost(section);
            skip();
        }
    }

    private void entries(Section section) throws IOException {
        Entry entry = new Entry(new Place(file, section, 0, line, column));
        int index = 0;
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            mark();
            Place place = new Place(file, section, index++, line, column);
            if (token != JsonToken.START_OBJECT) {
                intake.problems()
                        .add(Complaint.wrongType(section.noun(), type(token), Value.Type.OBJECT.noun()), place, (String)
                                null);
                skip();
                continue;
            }
            entry.restart(place);
            while (next() == JsonToken.FIELD_NAME) {
                field(entry, parser.currentName(), section.fields(), section.noun());
            }
            intake.take(entry);
        }
    }

    /** Reads one field and its value into an entry, unless the entry cannot have it or has it already. */
    private void field(Entry entry, String name, List<String> known, Words where) throws IOException {
        int number = entry.section().number(name);
        if (number >= 0 && !entry.has(number)) {
            next();
            read(entry.add(number));
            return;
        }
        Complaint refusal = Complaint.duplicateField(name);
        if (number < 0) {
            Optional<String> meant = intake.suggestions().to(name, known);
            meant.flatMap(Section::named)
                    .filter(s -> entry.section() == Section.DOSSIER)
                    .ifPresent(intake::lost);
            refusal = Complaint.unknownField(name, where, meant, known);
        }
        Location place = here(entry.place().pointer(Place.escaped(shortened(name))));
        next();
        intake.problems().add(refusal, place);
        skip();
    }

    private static String shortened(String name) {
        return name.length() <= Limits.NAME ? name : name.substring(0, Limits.NAME) + "…";
    }

    /** Reads the value that the parser stands at, which is not checked here. */
    private void read(Value value) throws IOException {
        mark();
        int valueLine = line;
        int valueColumn = column;
        JsonToken token = parser.currentToken();
        Value.Type type = type(token);
        if (type == Value.Type.LIST) {
            value.put(type, Spelling.NONE, items(), valueLine, valueColumn);
            return;
        }
        Spelling scalar = scalar(token);
        skip();
        value.put(type, scalar, List.of(), valueLine, valueColumn);
    }

    private Spelling scalar(@Nullable JsonToken token) throws IOException {
        return token == null || token.isStructStart() || token == JsonToken.VALUE_NULL
                ? Spelling.NONE
                : spellings.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    private List<Value> items() throws IOException {
        List<Value> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            JsonToken token = parser.currentToken();
            mark();
            Value item = new Value().put(type(token), scalar(token), List.of(), line, column);
            if (items.size() <= Limits.LIST) {
                items.add(item);
            }
            skip();
        }
        return items;
    }

    /** Passes over what is within the brackets that the parser stands at, if it does. */
    private void skip() throws IOException {
        int depth = parser.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = next();
            mark();
            depth += token == null ? -depth : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (parser.getParsingContext().getNestingDepth() > Limits.NESTING) {
                throw new Halt(FileComplaint.tooDeep(), line, column);
            }
        }
    }

    private Value.Type type(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return Value.Type.NULL;
        }
        return switch (token) {
            case VALUE_STRING -> Value.Type.TEXT;
            case VALUE_NUMBER_INT -> Value.Type.NUMBER;
            case VALUE_NUMBER_FLOAT ->
                Character.isLetter(parser.getTextCharacters()[parser.getTextOffset() + parser.getTextLength() - 1])
                        ? Value.Type.NOT_A_NUMBER
                        : Value.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Value.Type.BOOLEAN;
            case START_ARRAY -> Value.Type.LIST;
            case START_OBJECT -> Value.Type.OBJECT;
            default -> Value.Type.NULL;
        };
    }
}
