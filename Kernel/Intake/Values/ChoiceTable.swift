import Kernel

/// The values of a choice by every spelling that means them: id, title and aliases, folded.
struct ChoiceTable {
    private let ids: [String: String]
    private let titles: [String]

    init(_ choices: [Column.Choice]) {
        var ids: [String: String] = [:]
        // An id wins over a title and a title over an alias, should two values share a spelling.
        for choice in choices { ids[ChoiceTable.fold(choice.id)] = choice.id }
        for choice in choices where ids[ChoiceTable.fold(choice.title)] == nil {
            ids[ChoiceTable.fold(choice.title)] = choice.id
        }
        for choice in choices {
            for alias in choice.aliases where ids[ChoiceTable.fold(alias)] == nil {
                ids[ChoiceTable.fold(alias)] = choice.id
            }
        }
        self.ids = ids
        titles = choices.map(\.title)
    }

    func id(of text: String) -> String? { ids[ChoiceTable.fold(text)] }

    func unknown(_ text: String) -> Reason {
        .unknownChoice(nearest: NearWord.of(Folding.halfWidth(text), among: titles), allowed: titles)
    }

    static func fold(_ text: String) -> String {
        String(decoding: Folding.code(text), as: UTF8.self)
    }
}
