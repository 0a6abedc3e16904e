import Testing

/// The tests' own validator finds what breaks a schema.
@Suite struct SchemaValidatorTests {
    private let schema = """
        {"$schema": "x", "type": "object", "additionalProperties": false, "required": ["format", "day"],
        "properties": {"format": {"const": "a/1"}, "day": {"type": "string", "pattern": "^[0-9]{4}$"},
        "count": {"type": "integer"}, "kind": {"type": "string", "enum": ["x", "y"]},
        "rows": {"type": "array", "items": {"type": "object", "properties": {"b": {"type": "boolean"}},
        "required": [], "additionalProperties": false}}}}
        """

    private func validator(_ text: String) throws -> SchemaValidator {
        SchemaValidator(try JSON(text), against: try JSON(schema))
    }

    @Test func `A good document has no problem, and its fields are seen`() throws {
        let found = try validator(#"{"format":"a/1","day":"2026","count":3,"kind":"x","rows":[{"b":true},{}]}"#)
        #expect(found.problems.isEmpty && found.seen == ["format", "day", "count", "kind", "rows", "rows[].b"])
        #expect(SchemaValidator.documented(try JSON(schema)) == found.seen)
    }

    @Test(arguments: [
        #"{"format":"a/2","day":"2026"}"#, #"{"format":"a/1"}"#, #"{"format":"a/1","day":null}"#,
        #"{"format":"a/1","day":"26"}"#, #"{"format":"a/1","day":2026}"#, #"{"format":"a/1","day":"2026","count":1.5}"#,
        #"{"format":"a/1","day":"2026","count":"1"}"#, #"{"format":"a/1","day":"2026","kind":"z"}"#,
        #"{"format":"a/1","day":"2026","other":1}"#, #"{"format":"a/1","day":"2026","rows":{}}"#,
        #"{"format":"a/1","day":"2026","rows":[{"b":1}]}"#, #"{"format":"a/1","day":"2026","rows":[{"c":true}]}"#, "[]",
    ])
    func `A document that breaks the schema has a problem`(text: String) throws {
        #expect(try !validator(text).problems.isEmpty)
    }

    @Test func `A keyword that the validator does not know is a problem`() throws {
        #expect(!SchemaValidator(.integer(1), against: try JSON(#"{"multipleOf": 2}"#)).problems.isEmpty)
    }

    @Test(arguments: [
        (#"{"type": ["string", "number"]}"#, "1", "true"), (#"{"minimum": 1, "maximum": 2}"#, "2", "3"),
        (#"{"minItems": 1}"#, "[1]", "[]"), (#"{"minProperties": 1}"#, #"{"a": 1}"#, "{}"),
        (#"{"not": {"enum": ["x"]}}"#, #""y""#, #""x""#),
        (#"{"anyOf": [{"type": "string"}, {"type": "boolean"}]}"#, "true", "1"),
        (#"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, #"{"b": 1}"#, #"{"a": 1, "b": 1}"#),
        (#"{"if": {"required": ["a"]}, "then": {"required": ["b"]}}"#, #"{"c": 1}"#, #"{"a": 1}"#),
        (#"{"allOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, #"{"a": 1, "b": 1}"#, #"{"a": 1}"#),
        (#"{"dependentRequired": {"a": ["b"]}}"#, #"{"b": 1}"#, #"{"a": 1}"#),
        (
            ##"{"$ref": "#/$defs/day", "$defs": {"day": {"pattern": "^[0-9]{4}$"}}}"##, #""2026""#, #""26""#
        ),
        (
            #"{"additionalProperties": false, "patternProperties": {"^[0-9]{4}$": {"type": "integer"}}}"#,
            #"{"2026": 1}"#, #"{"26": 1}"#
        ),
    ])
    func `A keyword lets one value through and no other`(schema: String, good: String, bad: String) throws {
        #expect(try SchemaValidator(JSON(good), against: JSON(schema)).problems.isEmpty)
        #expect(try !SchemaValidator(JSON(bad), against: JSON(schema)).problems.isEmpty)
    }
}
