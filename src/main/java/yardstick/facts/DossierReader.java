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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.text.Oversized;
import yardstick.text.PlacedText;
import yardstick.text.Undecodable;
import yardstick.text.Utf8Bytes;

/** Reads one dossier file from its first to its last character and hands over each entry as soon as it is read. */
final class DossierReader {

    /** Where the parser itself gives up; far beyond what is allowed, so that the message comes from a check of ours. */
    private static final StreamReadConstraints WALLS = StreamReadConstraints.builder()
            .maxNestingDepth(2 * DossierLimits.NESTING)
            .maxStringLength(100 * DossierLimits.TEXT)
            .maxNameLength(DossierLimits.TEXT)
            .maxNumberLength(DossierLimits.TEXT)
            .build();

    /** NaN is let through to be refused like any other wrong value; everything else is plain JSON. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(WALLS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final JsonParser parser;
    private final @Nullable PlacedText text;
    private final Entry document;
    private final String file;
    private final Intake intake;
    private final Problems problems;
    private final RecentSpellings spellings;
    private int line;
    private int column;

    private DossierReader(
            JsonParser parser, @Nullable PlacedText text, Entry document, Intake intake, RecentSpellings spellings) {
        this.parser = parser;
        this.text = text;
        this.document = document;
        this.file = document.file();
        this.intake = intake;
        this.problems = intake.problems();
        this.spellings = spellings;
    }

    /**
     * Reads a document without knowing where it is: quickly, for an intake that has doubts instead of problems.
     *
     * @param document takes the fields of the document itself
     * @param spellings met in other documents of the same dossier too
     */
    static boolean read(Utf8Bytes bytes, Entry document, Intake intake, RecentSpellings spellings) throws IOException {
        return new DossierReader(JSON.createParser(bytes), null, document, intake, spellings).readAll();
    }

    /** Reads a document and knows the line and column of all of it; says whether its entries can be checked against one another. */
    static boolean read(PlacedText text, Entry document, Intake intake, RecentSpellings spellings) {
        try {
            return new DossierReader(JSON.createParser(text), text, document, intake, spellings).readAll();
        } catch (IOException e) {
            intake.problems().add(FileComplaint.unreadable(), Location.of(document.file()));
            return false;
        }
    }

    /** Says whether it came to the end of a document whose entries can be checked against one another. */
    private boolean readAll() throws IOException {
        try {
            return document() && end();
        } catch (Halt e) {
            problems.add(e.complaint(), new Location(file, e.line(), e.column(), null));
        } catch (Undecodable e) {
            problems.add(FileComplaint.undecodable(e), new Location(file, e.line(), e.column(), null));
        } catch (Oversized e) {
            problems.add(FileComplaint.fileTooLarge(), new Location(file, e.line(), e.column(), null));
        } catch (StreamConstraintsException e) {
            stop(FileComplaint.hugeToken(), parser.currentTokenLocation());
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            long at = location.getCharOffset();
            stop(
                    text == null ? FileComplaint.syntax("", "") : FileComplaint.syntax(text.before(at), text.from(at)),
                    location);
        } finally {
            parser.close();
        }
        return false;
    }

    private void stop(Complaint complaint, JsonLocation location) {
        if (text != null) {
            mark(text, location);
        }
        problems.add(complaint, new Location(file, line, column, null));
    }

    /** Where the token is that the parser stands at. */
    private Location here(@Nullable String pointer) {
        mark();
        return new Location(file, line, column, pointer);
    }

    private void mark() {
        if (text != null) {
            mark(text, parser.currentTokenLocation());
        }
    }

    private void mark(PlacedText within, JsonLocation location) {
        line = location.getLineNr();
        column = within.column(line, location.getCharOffset(), location.getColumnNr());
    }

    private @Nullable JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING && text != null) {
            parser.getTextLength();
        }
        return token;
    }

    private boolean document() throws IOException {
        JsonToken first = next();
        if (first == null) {
            problems.add(FileComplaint.empty(), Location.of(file));
            return false;
        }
        if (first != JsonToken.START_OBJECT) {
            problems.add(FileComplaint.notAnObject(type(first)), here(null));
            return false;
        }
        List<DossierSection> seen = new ArrayList<>();
        while (next() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            Optional<DossierSection> section = DossierSection.named(field);
            if (section.isPresent()) {
                section(section.get(), seen);
            } else {
                field(document);
            }
        }
        return true;
    }

    /** Says that nothing follows, or else what does is a problem; the document itself is whole in any case. */
    private boolean end() throws IOException {
        try {
            if (next() != null) {
                problems.add(FileComplaint.trailing(), here(null));
            }
        } catch (JsonProcessingException e) {
            stop(FileComplaint.trailing(), e.getLocation());
        }
        return true;
    }

    private void section(DossierSection section, List<DossierSection> seen) throws IOException {
        Location name = here("/" + section.key());
        if (seen.contains(section)) {
            problems.add(Complaint.duplicateField(section.key()), name);
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
            problems.add(
                    Complaint.wrongType(section.key(), type(token), WrittenValue.Type.LIST.noun()),
                    here("/" + section.key()));
            intake.lost(section);
            skip();
        }
    }

    private void entries(DossierSection section) throws IOException {
        Entry entry = new Entry(file, section);
        int index = 0;
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            mark();
            entry.restart(index++, line, column);
            if (token != JsonToken.START_OBJECT) {
                problems.add(
                        Complaint.wrongType(section.noun(), type(token), WrittenValue.Type.OBJECT.noun()),
                        entry.place(),
                        (String) null);
                skip();
                continue;
            }
            fields(entry);
            intake.take(entry);
        }
    }

    /** Reads the fields of an entry; quickly those that come in their order. */
    private void fields(Entry entry) throws IOException {
        while (true) {
            if (parser.nextFieldName(entry.expected()) && entry.hasRoom()) {
                next();
                read(entry.addExpected());
            } else if (parser.currentToken() == JsonToken.FIELD_NAME) {
                field(entry);
            } else {
                return;
            }
        }
    }

    /** Reads one field and its value into an entry, unless the entry cannot have it or has it already. */
    private void field(Entry entry) throws IOException {
        String name = parser.currentName();
        int number = entry.number(name);
        if (number >= 0 && !entry.has(number)) {
            next();
            read(entry.add(number));
            return;
        }
        Complaint refusal = number < 0 ? unknown(entry.section(), name) : Complaint.duplicateField(name);
        Location place = here(entry.place().pointer(EntryPlace.escaped(shortened(name))));
        next();
        problems.add(refusal, place);
        skip();
    }

    private Complaint unknown(DossierSection section, String name) {
        List<String> known = section == DossierSection.DOSSIER ? DossierSection.documentFields() : section.fields();
        Optional<String> meant = intake.suggestions().toField(name, known);
        if (section == DossierSection.DOSSIER) {
            meant.flatMap(DossierSection::named).ifPresent(intake::lost);
        }
        return Complaint.unknownField(name, section.noun(), meant, known);
    }

    private static String shortened(String name) {
        return name.length() <= DossierLimits.NAME ? name : name.substring(0, DossierLimits.NAME) + "…";
    }

    /** Reads the value that the parser stands at, which is not checked here. */
    private void read(WrittenValue value) throws IOException {
        mark();
        int valueLine = line;
        int valueColumn = column;
        JsonToken token = parser.currentToken();
        WrittenValue.Type type = type(token);
        if (type == WrittenValue.Type.LIST) {
            value.put(type, Spelling.NONE, items(), valueLine, valueColumn);
            return;
        }
        Spelling scalar = scalar(token, value.spelling());
        skip();
        value.put(type, scalar, List.of(), valueLine, valueColumn);
    }

    private Spelling scalar(@Nullable JsonToken token, Spelling likely) throws IOException {
        return token == null || token.isStructStart() || token == JsonToken.VALUE_NULL
                ? Spelling.NONE
                : spellings.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength(), likely);
    }

    private List<WrittenValue> items() throws IOException {
        List<WrittenValue> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            JsonToken token = parser.currentToken();
            mark();
            WrittenValue item =
                    new WrittenValue().put(type(token), scalar(token, Spelling.NONE), List.of(), line, column);
            if (items.size() <= DossierLimits.LIST) {
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
            if (parser.getParsingContext().getNestingDepth() > DossierLimits.NESTING) {
                throw new Halt(FileComplaint.tooDeep(), line, column);
            }
        }
    }

    private WrittenValue.Type type(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return WrittenValue.Type.NULL;
        }
        return switch (token) {
            case VALUE_STRING -> WrittenValue.Type.TEXT;
            case VALUE_NUMBER_INT -> WrittenValue.Type.NUMBER;
            case VALUE_NUMBER_FLOAT ->
                Character.isLetter(parser.getTextCharacters()[parser.getTextOffset() + parser.getTextLength() - 1])
                        ? WrittenValue.Type.NOT_A_NUMBER
                        : WrittenValue.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> WrittenValue.Type.BOOLEAN;
            case START_ARRAY -> WrittenValue.Type.LIST;
            case START_OBJECT -> WrittenValue.Type.OBJECT;
            default -> WrittenValue.Type.NULL;
        };
    }
}
