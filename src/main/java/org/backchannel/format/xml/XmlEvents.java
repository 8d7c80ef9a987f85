package org.backchannel.format.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.backchannel.format.Position;
import org.backchannel.format.network.UnreadableFile;

/**
 * The elements of an XML file, one after the other, by their local names. The file is a stranger's: a document type
 * declaration, where external entities and entities that grow without bound come from, is refused, and so is what is too
 * long or too deep.
 */
public final class XmlEvents {
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_STRETCH = 8_000_000;
    private static final int DEEPEST = 64;

    private final XMLStreamReader xml;
    private final Guarded bytes;
    private Position at = Position.START;
    private Position next = Position.START;
    private int depth;

    private XmlEvents(XMLStreamReader xml, Guarded bytes) {
        this.xml = xml;
        this.bytes = bytes;
    }

    /** Of a stream, which the caller closes. */
    public static XmlEvents of(InputStream stream) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Where namespaces are minded, each declaration in a tag is compared with all before it: 200,000 took 9 s. Here
        // they are attributes like any other, of which Java takes 10,000 at most.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        Guarded bytes = new Guarded(stream);
        XmlEncoding encoding = XmlEncoding.of(bytes);
        bytes.charset = encoding.charset();
        try {
            return new XmlEvents(factory.createXMLStreamReader(encoding.reader()), bytes);
        } catch (XMLStreamException e) {
            throw unreadable(e, bytes);
        }
    }

    /** Goes on to the next beginning or end of an element; false at the end of the file. */
    public boolean next() throws IOException {
        while (advance()) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new UnreadableFile(at, "elements are nested more than " + DEEPEST + " deep");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.DTD ->
                    throw new UnreadableFile(
                            at, "a document type declaration stands here; it could name other files, so it is refused");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
                default -> {}
            }
        }
        return false;
    }

    private boolean advance() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            at = next;
            xml.next();
            bytes.eventRead();
            Location end = xml.getLocation();
            // After a text the parser has taken the '<' of what follows.
            int taken = xml.isCharacters() ? 1 : 0;
            next = new Position(Math.max(1, end.getLineNumber()), Math.max(1, end.getColumnNumber() - taken));
            return true;
        } catch (XMLStreamException e) {
            throw unreadable(e, bytes);
        }
    }

    private UnreadableFile entity() {
        return new UnreadableFile(at, "the entity '" + xml.getLocalName() + "' is none of XML's own; it is refused");
    }

    private static UnreadableFile unreadable(XMLStreamException failure, Guarded bytes) throws IOException {
        if (bytes.failure != null) {
            throw bytes.failure;
        }
        Location where = failure.getLocation();
        Position at = where == null
                ? Position.START
                : new Position(Math.max(1, where.getLineNumber()), Math.max(1, where.getColumnNumber()));
        if (bytes.tooLong) {
            return new UnreadableFile(at, "a tag or text here goes on for more than " + LONGEST_STRETCH + " bytes");
        }
        if (failure.getNestedException() instanceof CharacterCodingException) {
            return new UnreadableFile(
                    at, "the file is not " + bytes.charset.name() + " from about here on; save it as UTF-8");
        }
        String message = String.valueOf(failure.getMessage());
        int detail = message.indexOf("Message: ");
        String shown = (detail < 0 ? message : message.substring(detail + "Message: ".length())).strip();
        return new UnreadableFile(at, "this is no well-formed XML: " + shown.replaceAll("\\s+", " "));
    }

    /** Whether an element begins here; else one ends. */
    public boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The name of the element, without its namespace. */
    public String name() {
        return local(xml.getLocalName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Where it stands. */
    public Position at() {
        return at;
    }

    /** An attribute of the element that begins here. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (local(xml.getAttributeLocalName(i)).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text up to the next beginning or end of an element, at which it leaves off. */
    public String text() throws IOException {
        StringBuilder text = new StringBuilder();
        while (advance()) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    depth += isStart() ? 1 : -1;
                    return text.toString();
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
            throw new UnreadableFile(at, "a text here has more than " + LONGEST_TEXT + " characters");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Counts what the parser reads between two events: it keeps a whole tag in memory. */
    private static final class Guarded extends FilterInputStream {
        private Charset charset = StandardCharsets.UTF_8;
        private int sinceLastEvent;
        private boolean tooLong;
        private IOException failure;

        Guarded(InputStream bytes) {
            super(bytes);
        }

        void eventRead() {
            sinceLastEvent = 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (sinceLastEvent > LONGEST_STRETCH) {
                tooLong = true;
                throw new IOException("too long");
            }
            try {
                int read = super.read(buffer, offset, length);
                sinceLastEvent += Math.max(0, read);
                return read;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
