package org.nuan.benefits.adapter.out.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The message schemas of ISO 20022 that we write and read. Nothing outside the text itself is ever fetched. */
final class Schemas {

    static final String PAIN_001 = "pain.001.001.09";
    static final String PAIN_002 = "pain.002.001.11";

    private final Schema schema;

    private Schemas(Schema schema) {
        this.schema = schema;
    }

    static Schemas of(String message) {
        String path = "/iso20022/" + message + ".xsd";
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(path), path)) {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new Schemas(factory.newSchema(new StreamSource(in)));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("the schema " + message + " cannot be read", e);
        }
    }

    /** Thrown for a text that breaks its schema; says where, never what stands there. */
    static final class SchemaBroken extends Exception {

        SchemaBroken(String where) {
            super(where);
        }
    }

    void check(String xml) throws SchemaBroken {
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            throw new SchemaBroken("line " + e.getLineNumber() + ", column " + e.getColumnNumber());
        } catch (SAXException e) {
            throw new SchemaBroken("not readable");
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
    }
}
