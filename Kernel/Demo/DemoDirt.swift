/// What is wrong on purpose with about two rows in a hundred, so that a receipt has something to set aside.
enum DemoDirt: CaseIterable {
    /// The addressee is a natural person with an identity number that nobody can have.
    case naturalPerson
    /// The last character of the code is wrong.
    case checkCharacter
    /// A right code that the register does not know.
    case unknownSubject
    /// `123` in place of a code.
    case filler
    /// A 30 February.
    case badDay
    /// The row stands twice.
    case repeated
    /// The row stands twice and differs.
    case conflicting

    /// One after the other within a file of the demonstration.
    static func kind(_ number: Int) -> DemoDirt {
        allCases[number % allCases.count]
    }
}
