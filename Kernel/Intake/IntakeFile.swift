import Kernel

/// A bureau's file, opened and recognised 报送文件. Its rows are read one by one and never held together.
public struct IntakeFile: Sendable {
    private let source: IntakeSource
    private let survey: Survey
    let layout: FileLayout
    /// What a reader should know of the file: headers that no column knows, optional columns that it lacks.
    public let notes: [Diagnostic]

    public var kind: RecordKind { layout.kind }
    public var encoding: TextEncoding { survey.encoding }
    /// The file's last path component, as facts name it.
    public var name: String { source.name }

    /// Opens a file, decides its encoding, reads its header and recognises its layout.
    ///
    /// The whole file is gone through once, so that what would break it near its end refuses it here.
    /// - Parameter kind: The kind to read it as, where its header fits several.
    /// - Throws: `IntakeRefusal`, with the diagnostic to show.
    public static func open(_ source: IntakeSource, kinds: [RecordKind], as kind: KindID?) throws -> IntakeFile {
        let survey = try Survey.of(source)
        let header = Header(survey)
        let layout = try LayoutRecognition(file: source.name, header: header, kinds: kinds).recognise(as: kind)
        return IntakeFile(source, survey, layout)
    }

    private init(_ source: IntakeSource, _ survey: Survey, _ layout: FileLayout) {
        self.source = source
        self.survey = survey
        self.layout = layout
        notes = LayoutNotes(file: source.name, layout: layout).all
    }

    /// Reads every row in the order of the file; may be called again and reads the same rows.
    ///
    /// - Throws: What `body` or the context's `resolve` throws, or `IntakeRefusal` when the file changed meanwhile.
    public func rows(_ context: IntakeContext, _ body: (RowOutcome) throws -> Void) throws {
        var records = RecordReader(file: name, layout: layout, context: context)
        try eachRow { row in try body(try records.read(row)) }
    }

    /// Goes through the rows below the header.
    func eachRow(_ body: (Row) throws -> Void) throws {
        var reader = try RowReader(source, survey.encoding, separator: survey.separator)
        guard reader.stamp == survey.stamp, try reader.next() else { throw IntakeRefusal.changed(name) }
        while try reader.next() { try body(reader.row) }
    }
}
