import Kernel

/// The first row of a file.
struct Header: Sendable {
    let titles: [String]
    /// The titles as compared: no blanks, half width, upper case.
    let folded: [String]
    let line: Int

    init(_ survey: Survey) {
        titles = survey.header.map { Folding.trimmed($0) }
        folded = titles.map(Header.fold)
        line = survey.headerLine
    }

    static func fold(_ title: String) -> String {
        String(decoding: Folding.code(title), as: UTF8.self)
    }

    /// The places of two columns with the same title, if there are any; untitled columns do not count.
    var duplicate: (first: Int, second: Int)? {
        var seen: [String: Int] = [:]
        for (place, title) in folded.enumerated() where !title.isEmpty {
            if let first = seen.updateValue(place, forKey: title) { return (first, place) }
        }
        return nil
    }
}
