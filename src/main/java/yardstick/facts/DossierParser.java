package yardstick.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.text.Oversized;
import yardstick.text.PlacedText;
import yardstick.text.Undecodable;
import yardstick.vocabulary.DossierLimits;

/** Reads one dossier file from its first to its last character and hands over each entry as soon as it is read. */
final class DossierParser {

    private final Tokens tokens;
    private final @Nullable PlacedText text;
    private final Entry document;
    private final String file;
    private final Intake intake;
    private final Problems problems;

    private DossierParser(Tokens tokens, @Nullable PlacedText text, Entry document, Intake intake) {
        this.tokens = tokens;
        this.text = text;
        this.document = document;
        this.file = document.file();
        this.intake = intake;
        this.problems = intake.problems();
    }

    /**
     * Reads a document without knowing where it is: quickly, for an intake that has doubts instead of problems.
     *
     * @param document takes the fields of the document itself
     * @param spellings met in other documents of the same dossier too
     */
    static boolean read(ByteWindow bytes, Entry document, Intake intake, ByteSpellings spellings) throws IOException {
        return new DossierParser(new ByteTokens(document.file(), bytes, spellings), null, document, intake).readAll();
    }

    /** Reads a document and knows the line and column of all of it; says whether its entries can be checked against one another. */
    static boolean read(PlacedText text, Entry document, Intake intake, RecentSpellings spellings) {
        try {
            JsonTokens tokens = new JsonTokens(document.file(), text, spellings);
            return new DossierParser(tokens, text, document, intake).readAll();
        } catch (IOException e) {
            intake.problems().add(FileComplaint.unreadable(), Location.of(document.file()));
            return false;
        }
    }

    /** Says whether it came to the end of a document whose entries can be checked against one another. */
    private boolean readAll() throws IOException {
        try {
            return document() && end();
        } catch (TooDeep e) {
            problems.add(FileComplaint.tooDeep(), tokens.marked());
        } catch (Undecodable e) {
            problems.add(FileComplaint.undecodable(e), Location.of(file, e.line(), e.column()));
        } catch (Oversized e) {
            problems.add(FileComplaint.fileTooLarge(), Location.of(file, e.line(), e.column()));
        } catch (StreamConstraintsException e) {
            problems.add(FileComplaint.hugeToken(), tokens.placeOfToken());
        } catch (JsonProcessingException e) {
            problems.add(syntax(e.getLocation().getCharOffset()), tokens.placeOf(e));
        } finally {
            tokens.close();
        }
        return false;
    }

    private Complaint syntax(long at) {
        return text == null ? FileComplaint.syntax("", "") : FileComplaint.syntax(text.before(at), text.from(at));
    }

    private boolean document() throws IOException {
        JsonToken first = tokens.next();
        if (first == null) {
            problems.add(FileComplaint.empty(), Location.of(file));
            return false;
        }
        if (first != JsonToken.START_OBJECT) {
            problems.add(FileComplaint.notAnObject(tokens.type()), tokens.here(null));
            return false;
        }
        Set<DossierSection> seen = EnumSet.noneOf(DossierSection.class);
        while (tokens.next() == JsonToken.FIELD_NAME) {
            Optional<DossierSection> section = DossierSection.named(tokens.field());
            if (section.isPresent()) {
                section(section.get(), seen.add(section.get()));
            } else {
                field(document);
            }
        }
        return true;
    }

    /** Says that nothing follows, or else what does is a problem; the document itself is whole in any case. */
    private boolean end() throws IOException {
        try {
            if (tokens.next() != null) {
                problems.add(FileComplaint.trailing(), tokens.here(null));
            }
        } catch (JsonProcessingException e) {
            problems.add(FileComplaint.trailing(), tokens.placeOf(e));
        }
        return true;
    }

    private void section(DossierSection section, boolean isFirst) throws IOException {
        Location name = tokens.here("/" + section.key());
        if (!isFirst) {
            problems.add(FieldComplaint.twice(section.key()), name);
        }
        JsonToken token = tokens.next();
        if (isFirst && token == JsonToken.START_ARRAY) {
            entries(section);
        } else if (!isFirst || token != JsonToken.VALUE_NULL) {
            if (isFirst) {
                problems.add(
                        FieldComplaint.wrongType(section.key(), tokens.type(), WrittenValue.Type.LIST.noun()),
                        tokens.here("/" + section.key()));
            }
            intake.lost(section);
            tokens.skip();
        }
    }

    private void entries(DossierSection section) throws IOException {
        Entry entry = new Entry(file, section);
        int index = 0;
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            tokens.mark();
            entry.restart(index++, tokens.line(), tokens.column());
            if (token == JsonToken.START_OBJECT) {
                fields(entry);
                intake.take(entry);
            } else {
                problems.add(
                        FieldComplaint.wrongType(section.noun(), tokens.type(), WrittenValue.Type.OBJECT.noun()),
                        entry.place(),
                        null);
                tokens.skip();
            }
        }
    }

    /** Reads the fields of an entry; quickly those that come in their order. */
    private void fields(Entry entry) throws IOException {
        while (true) {
            if (tokens.nextIsField(entry.expected()) && entry.hasRoom()) {
                WrittenValue value = entry.addExpected();
                tokens.next(value.spelling());
                read(value);
            } else if (tokens.current() == JsonToken.FIELD_NAME) {
                field(entry);
            } else {
                return;
            }
        }
    }

    /** Reads one field and its value into an entry, unless the entry cannot have it or has it already. */
    private void field(Entry entry) throws IOException {
        String name = tokens.field();
        int number = entry.number(name);
        if (number >= 0 && !entry.has(number)) {
            tokens.next();
            read(entry.add(number));
            return;
        }
        Complaint refusal = number < 0 ? unknown(entry.section(), name) : FieldComplaint.twice(name);
        Location place = tokens.here(entry.place().pointer(EntryPlace.escaped(shortened(name))));
        tokens.next();
        problems.add(refusal, place);
        tokens.skip();
    }

    private Complaint unknown(DossierSection section, String name) {
        List<String> known = section == DossierSection.DOSSIER ? DossierSection.documentFields() : section.fields();
        Optional<String> meant = intake.suggestions().toField(name, known);
        if (section == DossierSection.DOSSIER) {
            meant.flatMap(DossierSection::named).ifPresent(intake::lost);
        }
        return FieldComplaint.unknown(name, section.noun(), meant, known);
    }

    private static String shortened(String name) {
        return name.length() <= DossierLimits.NAME ? name : name.substring(0, DossierLimits.NAME) + "…";
    }

    /** Reads the value that the tokens stand at, which is not checked here. */
    private void read(WrittenValue value) throws IOException {
        tokens.mark();
        int line = tokens.line();
        int column = tokens.column();
        WrittenValue.Type type = tokens.type();
        if (type == WrittenValue.Type.LIST) {
            value.put(type, Spelling.NONE, items(), line, column);
            return;
        }
        Spelling scalar = scalar(type);
        tokens.skip();
        value.put(type, scalar, List.of(), line, column);
    }

    private Spelling scalar(WrittenValue.Type type) throws IOException {
        return switch (type) {
            case NULL, LIST, OBJECT -> Spelling.NONE;
            default -> tokens.spelling();
        };
    }

    private List<WrittenValue> items() throws IOException {
        List<WrittenValue> items = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            tokens.mark();
            WrittenValue.Type type = tokens.type();
            WrittenValue item = new WrittenValue().put(type, scalar(type), List.of(), tokens.line(), tokens.column());
            if (items.size() <= DossierLimits.LIST) {
                items.add(item);
            }
            tokens.skip();
        }
        return items;
    }
}
