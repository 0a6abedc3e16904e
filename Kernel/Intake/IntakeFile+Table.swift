import Kernel

extension IntakeFile {
    /// Reads the rows of a table that holds no records 表, in the order of the file.
    ///
    /// The table is declared as a kind without a subject and a day of its own: its columns are read, refused, masked and
    /// set aside as those of a record are. Open it with that kind alone, and write set-aside rows as for any file.
    /// - Parameter today: The day of receipt; a later day is refused where the column does not allow one.
    /// - Throws: What `body` throws, or `IntakeRefusal` when the file changed meanwhile.
    public func table(today: Day, _ body: (TableOutcome) throws -> Void) throws {
        var reader = TableReader(file: name, layout: layout, today: today)
        try eachRow { try body(reader.read($0)) }
    }
}
